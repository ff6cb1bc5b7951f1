package cn.heyan;

import cn.heyan.classify.Sorter;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.Extraction;
import cn.heyan.extract.form.FormBook;
import cn.heyan.intake.Intake;
import cn.heyan.journey.Progress;
import cn.heyan.ocr.LateOcr;
import cn.heyan.ocr.LineEngine;
import cn.heyan.ocr.Ocr;
import cn.heyan.ocr.PaddleOcr;
import cn.heyan.ocr.PageReader;
import cn.heyan.ocr.TesseractLines;
import cn.heyan.ocr.TesseractReader;
import cn.heyan.page.PageCount;
import cn.heyan.page.PageLook;
import cn.heyan.page.PageSettings;
import cn.heyan.programme.ProgrammeShelf;
import cn.heyan.reconcile.Examiner;
import cn.heyan.reconcile.archive.PastPackets;
import cn.heyan.reconcile.archive.Records;
import cn.heyan.reconcile.belonging.Belonging;
import cn.heyan.report.ReportFile;
import cn.heyan.report.ReportSettings;
import cn.heyan.report.Reports;
import cn.heyan.report.annotated.AnnotatedPacket;
import cn.heyan.report.supplement.SupplementNotice;
import cn.heyan.report.workbook.WorkingPaper;
import cn.heyan.route.Judging;
import cn.heyan.route.Opening;
import cn.heyan.route.PageGatherer;
import cn.heyan.route.PageReading;
import cn.heyan.route.PageShelf;
import cn.heyan.route.Reporting;
import cn.heyan.route.Sorting;
import cn.heyan.route.Trouble;
import cn.heyan.route.Turns;
import cn.heyan.store.PageReadings;
import cn.heyan.store.RegisterFolder;
import cn.heyan.store.UsedPapers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the stages together: the beans that the routes call by name. */
@Configuration
class Stages {

    private final Settings settings;
    private final PageSettings pages;

    Stages(Settings settings) {
        this.settings = settings;
        PageSettings usual = PageSettings.USUAL;
        this.pages = new PageSettings(usual.dpi(), usual.slipDpi(), usual.maxPixels(), settings.pageDeadline());
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Progress progress() {
        return new Progress();
    }

    @Bean
    Intake intake(LimitSettings limits) {
        return new Intake(limits.limits(), new PageCount(pages));
    }

    @Bean
    Opening opening(Intake intake, Clock clock, Progress progress) {
        return new Opening(intake, settings.at(settings.folders().data()).resolve("work"), clock, progress);
    }

    @Bean
    PageLook pageLook() {
        return new PageLook(pages);
    }

    @Bean
    PageReader pageReader(@Value("${heyan.reader.apart:false}") boolean apart) {
        Ocr ocr = apart ? new LateOcr(() -> new PaddleOcr(1, 1376)) : new PaddleOcr(settings.readers(), 1376);
        return new PageReader(ocr, settings.pageDeadline());
    }

    @Bean
    TesseractReader secondReader(ObjectProvider<LineEngine> afar) {
        return new TesseractReader(
                afar.getIfAvailable(() -> new TesseractLines(settings.tessdata(), settings.readers())));
    }

    @Bean
    PageReading pageReading(PageLook look, PageReader reader, Progress progress) {
        return new PageReading(look, reader, progress);
    }

    @Bean
    PageShelf pageShelf(ObjectProvider<PageReadings> kept, PageLook look, PageReading reading, Clock clock) {
        return new PageShelf(Optional.<PageReadings>ofNullable(kept.getIfAvailable()), look, reading, clock);
    }

    @Bean
    Turns turns(ObjectProvider<UsedPapers> used) {
        return new Turns(Optional.<UsedPapers>ofNullable(used.getIfAvailable()));
    }

    @Bean
    PageGatherer pageGatherer() {
        return new PageGatherer();
    }

    /** The threads that pages are read on, side by side. */
    @Bean(destroyMethod = "shutdown")
    ExecutorService readers() {
        return Executors.newFixedThreadPool(Math.max(1, settings.readers()));
    }

    @Bean
    FormBook forms() {
        return new FormBook(settings.at(settings.folders().papers()));
    }

    @Bean
    Sorting sorting(FormBook forms, SecondReader second, Progress progress) {
        Path papers = settings.at(settings.folders().papers());
        return new Sorting(new Sorter(papers), new Extraction(PaperReaders.all(forms, papers), second), progress);
    }

    @Bean
    ProgrammeShelf programmes() {
        Path programmes = settings.at(settings.folders().programmes());
        Path papers = settings.at(settings.folders().papers());
        return new ProgrammeShelf(() -> Notices.load(programmes, papers), programmes, papers);
    }

    @Bean
    Judging judging(
            ProgrammeShelf programmes,
            FormBook forms,
            ObjectProvider<UsedPapers> used,
            Clock clock,
            Progress progress) {
        Records records = new Records(
                new RegisterFolder(settings.at(settings.folders().registers())),
                Optional.<PastPackets>ofNullable(used.getIfAvailable()));
        // asked anew for each packet: a changed programme counts from the next one on
        return new Judging(programmes::now, new Belonging(forms::programmes), new Examiner(records), clock, progress);
    }

    @Bean
    Reporting reporting(Progress progress, NoticeSettings notice, ObjectProvider<ReportFile> more) {
        ReportSettings chinese = ReportSettings.CHINESE;
        List<ReportFile> own = List.of(
                new WorkingPaper(chinese),
                new AnnotatedPacket(chinese),
                new SupplementNotice(chinese, notice.sender()));
        List<ReportFile> beside =
                Stream.concat(own.stream(), more.orderedStream()).toList();
        return new Reporting(new Reports(chinese), beside, progress);
    }

    @Bean
    Trouble trouble() {
        return new Trouble();
    }
}
