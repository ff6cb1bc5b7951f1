package cn.heyan.journey;

/** The started process, as the command line sees it: routes and readers are up until it is closed. */
public interface Engine extends AutoCloseable {

    /** The journeys that packets can make. */
    Journey journey();

    /** How far they are. */
    Progress progress();

    @Override
    void close();
}
