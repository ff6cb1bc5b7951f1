package cn.heyan.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One submission as handed in (申报材料包).
 *
 * @param id of this packet: stable for the same bytes, safe as a folder name
 * @param name as the reviewer knows it: the file's or folder's name
 * @param sha256 of the file, or of the names and digests of all files of a folder
 * @param files in the order in which a reviewer would leaf through them
 * @param refused files that could not be taken in
 * @param programme the programme's id where the folder or the command named one
 * @param received when
 * @param work folder for this packet's pictures; private, may be deleted when the reports are written
 */
public record Packet(
        String id,
        String name,
        String sha256,
        List<SourceFile> files,
        List<RefusedFile> refused,
        Optional<String> programme,
        Instant received,
        Path work) {

    public Packet {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /** Every page of every file, in order. */
    public List<PageRef> pages() {
        return files.stream()
                .flatMap(file -> IntStream.rangeClosed(1, file.pages()).mapToObj(n -> new PageRef(file.name(), n)))
                .toList();
    }

    /** The file that a page belongs to. */
    public SourceFile fileOf(PageRef page) {
        return files.stream()
                .filter(file -> file.name().equals(page.file()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file of this packet: " + page.file()));
    }
}
