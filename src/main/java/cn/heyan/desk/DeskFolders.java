package cn.heyan.desk;

import java.nio.file.Path;

/**
 * Where things lie that the desk shows and writes; absolute.
 *
 * @param inbox uploads go there, as if somebody had dropped them
 * @param programmes the notices' files
 * @param registers the bureau's lists
 */
public record DeskFolders(Path inbox, Path programmes, Path registers) {}
