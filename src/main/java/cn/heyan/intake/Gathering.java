package cn.heyan.intake;

import cn.heyan.packet.Refused;
import cn.heyan.packet.RefusedFile;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of one packet while they are taken in: each is either taken or refused, and none sinks another. */
final class Gathering {

    private final Allowance allowance;
    private final Keeper keeper;
    private final Inspection inspection;
    private final List<SourceFile> taken = new ArrayList<>();
    private final List<RefusedFile> refused = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int leftOut;

    Gathering(Allowance allowance, Keeper keeper, Inspection inspection) {
        this.allowance = allowance;
        this.keeper = keeper;
        this.inspection = inspection;
    }

    /** What was taken, in the order in which a reviewer leafs through it. */
    List<SourceFile> taken() {
        return taken.stream()
                .sorted(Comparator.comparing(SourceFile::name, new LeafOrder()))
                .toList();
    }

    /** What was refused; files that no allowance was left for are counted in one line. */
    List<RefusedFile> refused() {
        List<RefusedFile> all = new ArrayList<>(refused);
        all.sort(Comparator.comparing(RefusedFile::name, new LeafOrder()));
        if (leftOut > 0) {
            all.add(new RefusedFile("（另有 " + leftOut + " 个文件未打开）", allowance.spent()));
        }
        return all;
    }

    /**
     * Copies a member and takes it, or what is inside it.
     *
     * @param folder that its name stands in, empty or ending with a slash
     * @param inside what the names of its own members begin with, should it be an archive; nothing: its own name
     * @param within digests of the archives around it
     * @return the copy; nothing if it was left aside or could not be copied
     */
    Optional<Kept> take(Member member, String folder, Optional<String> inside, List<String> within) {
        Optional<String> safe = EntryName.safe(member.name());
        if (safe.isPresent() && EntryName.isJunk(safe.get())) {
            return Optional.empty();
        }
        if (!allowance.spent().isEmpty()) {
            leftOut++;
            return Optional.empty();
        }
        String name = unique(folder + safe.orElse(EntryName.shown(member.name())));
        try {
            Kept kept = keep(member, safe.isPresent());
            consider(kept, name, inside.orElse(name + "/"), within);
            return Optional.of(kept);
        } catch (Refused e) {
            refuse(name, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            refuse(name, "无法读出（可能已损坏或没有传完）；请检查原文件后重新提交。");
        }
        return Optional.empty();
    }

    private Kept keep(Member member, boolean safe) throws IOException, Refused {
        if (!safe) {
            throw new Refused("在压缩包中的路径指向材料包之外，出于安全不予解开；请重新打包后提交。");
        }
        if (!member.obstacle().isEmpty()) {
            throw new Refused(member.obstacle());
        }
        allowance.inTime();
        try (InputStream in = member.content().open()) {
            Kept kept = keeper.keep(in, member.packed());
            if (member.crc32() >= 0 && member.crc32() != kept.crc32()) {
                throw new Refused("在压缩包中已损坏（校验码不符）；请重新打包后提交。");
            }
            return kept;
        }
    }

    private void consider(Kept kept, String name, String inside, List<String> within) {
        try {
            TrueType type = inspection.type(kept, name);
            if (type.isArchive()) {
                open(kept, type, name, inside, within);
            } else {
                allowance.file();
                taken.add(inspection.inspect(kept, type, name));
            }
        } catch (Refused e) {
            refuse(name, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            refuse(name, "无法打开（可能已损坏或没有传完）；请检查原文件后重新提交。");
        }
    }

    private void open(Kept kept, TrueType type, String name, String inside, List<String> within)
            throws IOException, Refused {
        if (within.contains(kept.sha256())) {
            throw new Refused("是包含自身的压缩包，不予打开；请重新打包申报材料后提交。");
        }
        if (within.size() >= allowance.limits().archiveDepth()) {
            throw new Refused(Sentence.over(
                    "压缩包嵌套层数", (within.size() + 1) + " 层", allowance.limits().archiveDepth() + " 层", "archive-depth"));
        }
        List<String> deeper = new ArrayList<>(within);
        deeper.add(kept.sha256());
        int before = taken.size() + refused.size() + leftOut;
        Member.Visitor visitor = member -> take(member, inside, Optional.empty(), deeper);
        switch (type) {
            case ZIP -> Zip.each(kept.path(), allowance, visitor);
            case TAR -> Tar.each(kept.path(), allowance, visitor);
            default -> Tar.gzip(kept, name, visitor);
        }
        if (taken.size() + refused.size() + leftOut == before) {
            throw new Refused("压缩包里没有文件；请重新打包后提交。");
        }
    }

    private void refuse(String name, String reason) {
        refused.add(new RefusedFile(name, reason));
    }

    /** Two members of one name stay two files. */
    private String unique(String name) {
        String free = name;
        for (int n = 2; !names.add(free); n++) {
            int dot = name.lastIndexOf('.');
            boolean extension = dot > name.lastIndexOf('/') + 1;
            free = extension ? name.substring(0, dot) + "(" + n + ")" + name.substring(dot) : name + "(" + n + ")";
        }
        return free;
    }
}
