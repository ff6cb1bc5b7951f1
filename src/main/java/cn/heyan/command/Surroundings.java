package cn.heyan.command;

import cn.heyan.journey.Engine;
import cn.heyan.programme.Programmes;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the commands work with.
 *
 * @param home folder with config, routes and samples
 * @param caller the folder the user stands in: relative paths on the command line start there
 * @param out for results
 * @param err for progress and logs
 * @param engine starts the routes and readers; only commands that read start it
 * @param serve starts the watching process and returns when it is stopped
 * @param reader reads pages for a process elsewhere, until it is told to end
 * @param accounts looks at the ledger
 * @param forget removes a packet, or says what would go
 * @param programmes loads the law book
 * @param brokenForms what is wrong with files of forms that cannot be used, by file
 * @param labels what the form of a programme prints beside each field, by the field's id
 * @param upkeep maintenance of the installation as a whole
 */
public record Surroundings(
        Path home,
        Path caller,
        PrintStream out,
        PrintStream err,
        Supplier<Engine> engine,
        Runnable serve,
        Consumer<ReaderWish> reader,
        Function<ForgetWish, Forgotten> forget,
        Supplier<Accounts> accounts,
        Supplier<Programmes> programmes,
        Supplier<Map<String, String>> brokenForms,
        Function<String, Map<String, String>> labels,
        Supplier<Upkeep> upkeep) {

    /** A path as the user typed it. */
    Path path(Path typed) {
        return caller.resolve(typed).normalize();
    }
}
