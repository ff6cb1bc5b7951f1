package cn.heyan.page;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The files inside an OFD file (GB/T 33190-2016), held in memory: an OFD is small, and nothing of it is ever written anywhere.
 *
 * <p>Too many, too large or oddly named parts are left out; of a damaged container everything that can be read is.
 */
final class OfdContainer {

    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 32 << 20;
    private static final long LARGEST_WHOLE = 128L << 20;

    /** Where the first document lies, by custom. */
    private static final String FIRST = "/doc_0/document.xml";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long whole;

    private OfdContainer() {}

    /** Opens it; names that are not marked are UTF-8, or else GB18030. */
    static OfdContainer open(Path file) throws IOException {
        OfdContainer container = new OfdContainer();
        if (!container.read(file, StandardCharsets.UTF_8) && !container.read(file, Charset.forName("GB18030"))) {
            container.salvage(file);
        }
        container.enter();
        return container;
    }

    /** Whether the list of contents at the end could be read. */
    private boolean read(Path file, Charset names) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), names)) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    keep(entry, in);
                } catch (ZipException | EOFException damaged) {
                    leaveOut(entry, damaged);
                }
            }
            return true;
        } catch (ZipException | IllegalArgumentException damaged) {
            return false;
        }
    }

    /** Some pack the folder that the parts lie in: then that is where they are looked for. */
    private void enter() throws ZipException {
        if (parts.containsKey("/ofd.xml") || parts.containsKey(FIRST)) {
            return;
        }
        String root = parts.keySet().stream()
                .filter(part -> part.endsWith("/ofd.xml") || part.endsWith(FIRST))
                .map(part -> part.substring(0, part.length() - (part.endsWith(FIRST) ? FIRST : "/ofd.xml").length()))
                .min(Comparator.comparingInt(String::length))
                .orElseThrow(() -> new ZipException("no OFD.xml"));
        Map<String, byte[]> inside = new LinkedHashMap<>();
        parts.forEach((name, bytes) -> {
            if (name.startsWith(root + "/")) {
                inside.put(name.substring(root.length()), bytes);
            }
        });
        parts.clear();
        parts.putAll(inside);
    }

    /** Reads from the front, where the list of contents at the end is missing. */
    private void salvage(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                keep(entry, zip);
            }
        } catch (IOException | IllegalArgumentException end) {
            System.getLogger(OfdContainer.class.getName())
                    .log(System.Logger.Level.DEBUG, "read as far as it goes", end);
        }
    }

    private void keep(ZipEntry entry, InputStream in) throws IOException {
        if (entry.isDirectory() || parts.size() >= MOST_PARTS) {
            return;
        }
        long room = Math.min(LARGEST_PART, LARGEST_WHOLE - whole);
        byte[] bytes = in.readNBytes((int) Math.max(0, room) + 1);
        if (bytes.length > room) {
            throw new IOException("unpacks to more than a page needs: " + entry.getName());
        }
        Optional<String> name = resolve("/", entry.getName());
        if (name.isPresent()) {
            whole += bytes.length;
            parts.putIfAbsent(name.get().toLowerCase(Locale.ROOT), bytes);
        }
    }

    private static void leaveOut(ZipEntry entry, IOException damaged) {
        System.getLogger(OfdContainer.class.getName()).log(System.Logger.Level.DEBUG, entry.getName(), damaged);
    }

    /** The place that a location written in a part of this folder means; nothing if it leads out of the container. */
    static Optional<String> resolve(String folder, String location) {
        String path = location.replace('\\', '/').strip();
        Deque<String> names = new ArrayDeque<>();
        for (String name : (path.startsWith("/") ? path : folder + "/" + path).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of("/" + String.join("/", names));
    }

    /** The folder that a part lies in. */
    static String folder(String part) {
        int slash = part.lastIndexOf('/');
        return slash <= 0 ? "/" : part.substring(0, slash);
    }

    /** The bytes of a part; programmes do not agree on upper and lower case. */
    Optional<byte[]> part(String folder, String location) {
        return resolve(folder, location).map(name -> parts.get(name.toLowerCase(Locale.ROOT)));
    }

    /** Names of all parts, in lower case, with a slash before them. */
    Set<String> names() {
        return parts.keySet();
    }

    /** The same, as a stream. */
    Optional<InputStream> stream(String folder, String location) {
        return part(folder, location).map(ByteArrayInputStream::new);
    }
}
