package cn.heyan.route;

import cn.heyan.evidence.Dossier;
import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.journey.Submission;
import cn.heyan.packet.Refused;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Examiner;
import cn.heyan.reconcile.belonging.Belonging;
import cn.heyan.reconcile.belonging.Found;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the programme of a packet and examines the packet against it. */
public final class Judging {

    private final Supplier<Programmes> programmes;
    private final Belonging belonging;
    private final Examiner examiner;
    private final Clock clock;
    private final Progress progress;

    /** Judges by the programmes as they are when a packet arrives. */
    public Judging(
            Supplier<Programmes> programmes, Belonging belonging, Examiner examiner, Clock clock, Progress progress) {
        this.programmes = programmes;
        this.belonging = belonging;
        this.examiner = examiner;
        this.clock = clock;
        this.progress = progress;
    }

    /** Lets a submission go on unless it asks for a programme that there is not: said before its pages are read, not after. */
    public Submission expect(Submission submission) throws Refused {
        if (submission.programme().isPresent()) {
            Programmes book = programmes.get();
            String id = submission.programme().get();
            if (book.byId(id).isEmpty()) {
                throw unusable(id, book);
            }
        }
        return submission;
    }

    /** The examination; refused where no programme can be told, because a guess would be a verdict on nothing. */
    public Examination examine(Dossier dossier) throws Refused {
        long start = System.nanoTime();
        progress.stage(dossier.read().packet().name(), Stage.RECONCILE);
        try {
            Programmes book = programmes.get();
            LocalDate receivedOn = LocalDate.ofInstant(dossier.read().packet().received(), clock.getZone());
            Optional<String> named = dossier.read().packet().programme();
            if (named.isPresent()) {
                Programme programme = book.byId(named.get()).orElseThrow(() -> unusable(named.get(), book));
                return examiner.examine(dossier, programme, "由投放文件夹或命令指定", receivedOn);
            }
            Found found = belonging.find(dossier, book);
            String id = found.programme().orElseThrow(() -> new Refused(Question.of(dossier, found, book)));
            Programme programme = book.byId(id).orElseThrow(() -> unusable(id, book));
            return examiner.examine(dossier, programme, "由" + found.reason() + "判定：" + programme.title(), receivedOn);
        } finally {
            progress.took(Stage.RECONCILE, System.nanoTime() - start);
        }
    }

    private static Refused unusable(String id, Programmes book) {
        return new Refused(book.broken(id)
                .map(sentence -> "申报事项 " + id + " 的文件有误，改正后请重新投放材料包。" + sentence)
                .orElse("没有编号为 " + id + " 的申报事项；请运行 heyan programmes 查看可用的申报事项。"));
    }
}
