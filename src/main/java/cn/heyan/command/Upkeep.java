package cn.heyan.command;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What can be done to an installation as a whole (维护); each answers with a sentence for the administrator. */
public interface Upkeep {

    /** Copies everything that must not be lost into this folder; a running {@code heyan serve} is asked to do it. */
    String backup(Path folder) throws IOException, Refused;

    /** Brings everything back from such a folder into an empty installation. */
    String restore(Path folder) throws IOException, Refused;

    /** Looks at settings, folders and whoever Heyan speaks to. */
    List<Looked> look();

    /** Starts everything once in an empty folder, so that Java can keep the classes that this took. */
    String rehearse() throws IOException, Refused;
}
