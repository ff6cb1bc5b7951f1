package cn.heyan.command;

import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code heyan programmes [ID]}: the law book, or one notice as a reviewer's checklist. */
@Command(
        name = "programmes",
        description = "列出申报事项，或打印一个事项的核对清单。/ Lists the programmes, or prints one as a checklist.",
        mixinStandardHelpOptions = true)
final class ProgrammesCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "ID", arity = "0..1", description = "申报事项编号 / a programme's id")
    private @Nullable String id;

    ProgrammesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Programmes book = around.programmes().get();
        if (id == null) {
            book.all().forEach(each -> around.out().println(each.id() + "  " + each.title()));
            book.broken().forEach((broken, sentence) -> around.out().println("✗ " + broken + "  不能使用：" + sentence));
            return OutcomeLine.AGREES;
        }
        Optional<Programme> programme = book.byId(id);
        if (programme.isEmpty()) {
            around.err()
                    .println(book.broken(id)
                            .orElse("没有编号为 " + id + " 的申报事项；不带编号运行 heyan programmes 可列出全部。/ No such programme."));
            return OutcomeLine.REFUSED;
        }
        new Checklist(programme.get(), around.labels().apply(id), around.out()).print();
        return OutcomeLine.AGREES;
    }
}
