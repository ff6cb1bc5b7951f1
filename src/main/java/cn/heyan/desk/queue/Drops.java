package cn.heyan.desk.queue;

import cn.heyan.desk.DeskFolders;
import cn.heyan.intake.ContentDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Writes uploads into the inbox folder, where they go the way of every dropped file. A hidden name until the last byte is on
 * the disk, then one rename: half an upload is never taken for a packet.
 */
@Component
public final class Drops {

    private static final int LONGEST_NAME = 200;

    private static final List<String> NEVER_TAKEN =
            List.of(".part", ".tmp", ".crdownload", ".filepart", ".partial", ".download");

    private final Path inbox;

    /** Into this inbox. */
    public Drops(DeskFolders folders) {
        inbox = folders.inbox();
    }

    /** One file of an upload. */
    public interface Incoming {

        /** What its sender calls it; may be anything. */
        String name();

        /** Its bytes. */
        InputStream open() throws IOException;
    }

    /**
     * A packet that lies in the inbox now.
     *
     * @param name as it is called there
     * @param id that the ledger will know it by
     */
    public record Lying(String name, String id) {}

    /** A file that a browser or another program has sent. */
    public static Incoming sent(MultipartFile file) {
        return new Incoming() {
            @Override
            public String name() {
                return Optional.ofNullable(file.getOriginalFilename()).orElse("");
            }

            @Override
            public InputStream open() throws IOException {
                return file.getInputStream();
            }
        };
    }

    /** Each file as a packet of its own. */
    public List<Lying> each(List<Incoming> files, Optional<String> programme) throws IOException {
        List<Lying> lying = new ArrayList<>();
        for (Incoming file : files) {
            Path draft = draft();
            write(file, draft);
            lying.add(publish(draft, named(file.name()), programme));
        }
        return lying;
    }

    /** All files together as one packet of this name. */
    public Lying together(List<Incoming> files, String name, Optional<String> programme) throws IOException {
        Path draft = Files.createDirectories(draft());
        for (Incoming file : files) {
            write(file, free(draft, named(file.name())));
        }
        return publish(draft, named(name), programme);
    }

    private Path draft() throws IOException {
        return Files.createDirectories(inbox).resolve(".uploading-" + UUID.randomUUID());
    }

    private static void write(Incoming file, Path to) throws IOException {
        try (InputStream from = file.open()) {
            Files.copy(from, to);
        }
        // what the browser is told to be there must be there after a power cut, too
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Lying publish(Path draft, String name, Optional<String> programme) throws IOException {
        String id = ContentDigest.of(draft);
        Path folder = Files.createDirectories(programme.map(inbox::resolve).orElse(inbox));
        for (int tries = 0; ; tries++) {
            Path place = free(folder, name);
            try {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                return new Lying(place.getFileName().toString(), id);
            } catch (FileAlreadyExistsException taken) {
                if (tries > 5) {
                    throw taken;
                }
            }
        }
    }

    private static Path free(Path folder, String name) {
        Path place = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        for (int i = 2; Files.exists(place); i++) {
            place = folder.resolve(stem + " (" + i + ")" + ending);
        }
        return place;
    }

    /** The last part of a path of any system, without signs that a file name cannot bear, never hidden, never half written. */
    static String named(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "_")
                .strip();
        name = name.replaceFirst("^[.~]+", "_");
        String lower = name.toLowerCase(Locale.ROOT);
        if (NEVER_TAKEN.stream().anyMatch(lower::endsWith)) {
            name += "_";
        }
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            int dot = name.lastIndexOf('.');
            int cut = dot > 1 && name.length() - dot < 12 ? dot - 1 : name.length() - 1;
            name = name.substring(0, cut) + name.substring(cut + 1);
        }
        return name.isBlank() ? "packet" : name;
    }
}
