package cn.heyan.command.torture;

/** What is killed. */
enum Prey {
    /** The process that was started, with all that it started. */
    MAIN,
    /** One of its readers. */
    READER,
    /** The broker, which then is a process of its own, and comes back after a while. */
    BROKER
}
