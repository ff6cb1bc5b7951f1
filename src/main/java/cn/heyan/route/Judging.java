package cn.heyan.route;

import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Refused;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Examiner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the programme of a packet and examines the packet against it. */
public final class Judging {

    private final Supplier<Programmes> programmes;
    private final Examiner examiner;
    private final Clock clock;
    private final Progress progress;

    /** Judges by the programmes as they are when a packet arrives. */
    public Judging(Supplier<Programmes> programmes, Examiner examiner, Clock clock, Progress progress) {
        this.programmes = programmes;
        this.examiner = examiner;
        this.clock = clock;
        this.progress = progress;
    }

    /** The examination; refused where no programme can be told, because a guess would be a verdict on nothing. */
    public Examination examine(Dossier dossier) throws Refused {
        long start = System.nanoTime();
        try {
            Programmes book = programmes.get();
            LocalDate receivedOn = LocalDate.ofInstant(dossier.read().packet().received(), clock.getZone());
            Optional<String> named = dossier.read().packet().programme();
            if (named.isPresent()) {
                Programme programme = book.byId(named.get()).orElseThrow(() -> unusable(named.get(), book));
                return examiner.examine(dossier, programme, "由投放文件夹或命令指定", receivedOn);
            }
            Programme programme = byTitle(dossier, book)
                    .orElseThrow(() -> new Refused("材料包「"
                            + dossier.read().packet().name() + "」中未见可识别的申报书标题，无法判断属于哪个申报事项；请放入以申报事项编号命名的文件夹后重新投放。"));
            return examiner.examine(dossier, programme, "由申报书标题判定：" + programme.title(), receivedOn);
        } finally {
            progress.took(Stage.RECONCILE, System.nanoTime() - start);
        }
    }

    private static Refused unusable(String id, Programmes book) {
        return new Refused(book.broken(id)
                .map(sentence -> "申报事项 " + id + " 的文件有误，改正后请重新投放材料包。" + sentence)
                .orElse("没有编号为 " + id + " 的申报事项；请运行 heyan programmes 查看可用的申报事项。"));
    }

    private static Optional<Programme> byTitle(Dossier dossier, Programmes book) {
        Optional<Programme> fromField = dossier.papers().stream()
                .flatMap((Paper paper) -> paper.read(Cover.TITLE).likeliest().stream())
                .flatMap(title -> book.byFormTitle(title).stream())
                .findFirst();
        // the title may stand on a page that is no cover: a form without one, or an office file
        return fromField.or(() -> dossier.read().pages().stream()
                .map(page -> page.text())
                .map(PageText::dense)
                .flatMap(text -> book.byFormTitle(text).stream())
                .findFirst());
    }
}
