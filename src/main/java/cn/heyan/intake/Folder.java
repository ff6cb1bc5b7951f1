package cn.heyan.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that was dropped: all files below it, links not followed. */
final class Folder {

    private Folder() {}

    /** Every file as a member, in a reviewer's order. */
    static List<Member> members(Path folder) throws IOException {
        List<Member> members = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                members.add(member(folder, file, attributes.isRegularFile() ? "" : "是链接或设备而不是文件，出于安全不予跟随；请提交文件本身。"));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                members.add(member(folder, file, "无法读取（可能没有权限）；请检查后重新提交。"));
                return FileVisitResult.CONTINUE;
            }
        });
        members.sort(Comparator.comparing(Member::name, new LeafOrder()));
        return members;
    }

    private static Member member(Path folder, Path file, String obstacle) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return new Member(name, obstacle, -1, -1, () -> Files.newInputStream(file));
    }

    /** Deletes a folder of ours and everything in it. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.getLogger(Folder.class.getName()).log(System.Logger.Level.WARNING, "left behind: " + folder, e);
        }
    }
}
