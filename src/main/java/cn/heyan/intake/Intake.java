package cn.heyan.intake;

import cn.heyan.packet.Packet;
import cn.heyan.packet.PageCounter;
import cn.heyan.packet.Refused;
import cn.heyan.packet.RefusedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Takes in what a reviewer dropped (接收): a file, an archive or a folder becomes a packet. */
public final class Intake {

    private static final int ID_LENGTH = 12;

    private final Limits limits;
    private final PageCounter counter;

    /** An intake with these limits that has pages counted by {@code counter}. */
    public Intake(Limits limits, PageCounter counter) {
        this.limits = limits;
        this.counter = counter;
    }

    /**
     * The packet that was dropped: every file in it is either taken or refused with a reason.
     *
     * @param dropped a file, an archive or a folder; it is only read
     * @param programme the programme's id where the folder or the command named one
     * @param received when
     * @param work a folder for this packet alone; if there is something in it already, the packet gets one of its own inside
     * @throws Refused when nothing in it can be read at all
     */
    public Packet open(Path dropped, Optional<String> programme, Instant received, Path work) throws Refused {
        String name = EntryName.shown(
                String.valueOf(dropped.toAbsolutePath().normalize().getFileName()));
        Path own = folder(work, name);
        try {
            return open(dropped, name, programme, received, own);
        } catch (IOException | RuntimeException e) {
            Folder.delete(own);
            throw new Refused("《" + name + "》无法读出；请检查文件是否仍在、是否可读后重新提交。", e);
        } catch (Refused e) {
            Folder.delete(own);
            throw e;
        }
    }

    private Packet open(Path dropped, String name, Optional<String> programme, Instant received, Path own)
            throws IOException, Refused {
        Allowance allowance = new Allowance(limits);
        Keeper keeper = new Keeper(Files.createDirectories(own.resolve("received")), allowance);
        Gathering gathering = new Gathering(allowance, keeper, new Inspection(allowance, counter));
        String digest = Files.isDirectory(dropped) ? folder(dropped, gathering) : file(dropped, name, gathering);
        if (gathering.taken().isEmpty()) {
            throw new Refused(nothingReadable(name, gathering.refused()));
        }
        return new Packet(
                digest.substring(0, ID_LENGTH),
                name,
                digest,
                gathering.taken(),
                gathering.refused(),
                programme,
                received,
                own);
    }

    private static String file(Path dropped, String name, Gathering gathering) {
        Member member = new Member(name, "", -1, -1, () -> Files.newInputStream(dropped));
        return gathering
                .take(member, "", Optional.of(""), List.of())
                .map(Kept::sha256)
                .orElse("");
    }

    /** The digest of all names and digests, whatever order the file system lists them in. */
    private static String folder(Path dropped, Gathering gathering) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Member member : Folder.members(dropped)) {
            gathering
                    .take(member, "", Optional.empty(), List.of())
                    .ifPresent(kept -> digests.put(member.name(), kept.sha256()));
        }
        MessageDigest digest = Keeper.sha256();
        digests.forEach(
                (name, sha256) -> digest.update((name + "\0" + sha256 + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String nothingReadable(String name, List<RefusedFile> refused) {
        if (refused.isEmpty()) {
            return "《" + name + "》里没有任何文件；请放入申报材料后重新提交。";
        }
        RefusedFile first = refused.get(0);
        if (refused.size() == 1 && first.name().equals(name)) {
            return "《" + name + "》" + first.reason();
        }
        return "《" + name + "》中没有可以读取的文件（共 " + refused.size() + " 个被拒收），其中《" + first.name() + "》" + first.reason();
    }

    /** Two packets never share a folder. */
    private static Path folder(Path work, String name) throws Refused {
        try (Stream<Path> inside = Files.list(Files.createDirectories(work))) {
            return inside.findAny().isEmpty() ? work : Files.createTempDirectory(work, "packet-");
        } catch (IOException e) {
            throw new Refused("《" + name + "》无法接收：工作文件夹 " + work + " 不能写入；请管理员检查磁盘空间和权限。", e);
        }
    }
}
