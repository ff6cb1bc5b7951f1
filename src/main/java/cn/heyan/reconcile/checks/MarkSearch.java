package cn.heyan.reconcile.checks;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Stamp;
import cn.heyan.packet.Stamp.Shape;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Looks for one mark on the pages of a paper: a seal by its red outline near the words that ask for it, a signature by what is written there. */
final class MarkSearch {

    /** A seal is pressed within this distance of the words that ask for it, as part of the page's width and height. */
    private static final double ASIDE = 0.22;

    private static final double ABOVE = 0.1;

    /** A signature stands this far to the right of its label at most. */
    private static final double SIGNED = 0.4;

    /** So much ink behind a label is writing; less than {@link #BLANK} is nothing, between them a person looks. */
    private static final double WRITTEN = 0.012;

    private static final double BLANK = 0.003;

    private static final Pattern ASKS_SEAL = Pattern.compile("盖章|公章|签章|印章|[(（]章[)）]|加盖");
    private static final Pattern ASKS_SIGNATURE = Pattern.compile("(签字|签名|签章|签署)");
    private static final Pattern DATE = Pattern.compile("[\\d年月日./\\-]+|盖章|公章|签字|签章|[()（）:：]+");

    private final List<Page> pages;
    private final boolean invoice;

    MarkSearch(DocumentKind kind, List<Page> pages) {
        this.pages = pages;
        this.invoice = kind == DocumentKind.VAT_INVOICE;
    }

    /** Whether a mark is there. */
    enum Sight {
        SEEN,
        NOT_SEEN,
        /** Something is there that may be it. */
        UNSURE,
        /** The pages have no colours, or were never pictures. */
        GREY
    }

    /** Where it stands. */
    record Place(PageRef page, Box box) {}

    /** What was found. */
    record Found(Sight sight, Optional<Place> place) {}

    Found find(String mark) {
        if (mark.contains("骑缝")) {
            return seam();
        }
        boolean signature = mark.contains("签字") || mark.contains("签名");
        return signature && !mark.contains("章") ? signature(mark) : seal(mark);
    }

    private Found seal(String mark) {
        List<Page> coloured =
                pages.stream().filter(page -> page.colours().seen()).toList();
        List<Place> whole = new ArrayList<>();
        List<Place> unsure = new ArrayList<>();
        List<Place> near = new ArrayList<>();
        boolean asked = false;
        for (Page page : coloured) {
            List<Box> labels = invoice ? List.of() : labels(page, mark);
            asked |= !labels.isEmpty();
            for (Stamp stamp : page.colours().stamps()) {
                if (invoice && InvoiceSeals.isPrinted(page, stamp)) {
                    continue;
                }
                Place place = new Place(page.ref(), stamp.box());
                boolean sellers = invoice && InvoiceSeals.isPerhapsSellers(page, stamp);
                (stamp.isWhole() && !sellers ? whole : unsure).add(place);
                if (stamp.isWhole() && labels.stream().anyMatch(label -> near(label, stamp.box()))) {
                    near.add(place);
                }
            }
        }
        if (!near.isEmpty() || (!asked && !whole.isEmpty())) {
            return new Found(Sight.SEEN, Optional.of((near.isEmpty() ? whole : near).get(0)));
        }
        if (!whole.isEmpty() || !unsure.isEmpty()) {
            return new Found(Sight.UNSURE, Optional.of((whole.isEmpty() ? unsure : whole).get(0)));
        }
        boolean all = !pages.isEmpty() && coloured.size() == pages.size();
        return new Found(all ? Sight.NOT_SEEN : Sight.GREY, Optional.empty());
    }

    private Found seam() {
        List<Place> cut = new ArrayList<>();
        for (Page page : pages) {
            page.colours().stamps().stream()
                    .filter(stamp -> stamp.shape() == Shape.CUT)
                    .forEach(stamp -> cut.add(new Place(page.ref(), stamp.box())));
        }
        if (cut.size() >= 2 || (cut.size() == 1 && pages.size() == 1)) {
            return new Found(Sight.SEEN, Optional.of(cut.get(0)));
        }
        boolean all = !pages.isEmpty()
                && pages.stream().allMatch(page -> page.colours().seen());
        return new Found(
                !cut.isEmpty() ? Sight.UNSURE : all ? Sight.NOT_SEEN : Sight.GREY,
                cut.stream().findFirst());
    }

    /** Where the words stand that ask for this seal: with its owner in the same words, else on the same line, else for anybody's. */
    private static List<Box> labels(Page page, String mark) {
        Pattern owner = owner(mark);
        List<Box> any = new ArrayList<>();
        List<Box> sameLine = new ArrayList<>();
        List<Box> own = new ArrayList<>();
        for (TextLine line : page.text().lines()) {
            for (Word word : line.words()) {
                String text = Printed.normalise(word.text());
                if (ASKS_SEAL.matcher(text).find()) {
                    any.add(word.box());
                    if (owner.matcher(text).find()) {
                        own.add(word.box());
                    } else if (owner.matcher(Printed.normalise(line.dense())).find()) {
                        sameLine.add(word.box());
                    }
                }
            }
        }
        return !own.isEmpty() ? own : !sameLine.isEmpty() ? sameLine : any;
    }

    /** Who presses it, as papers call them: 推荐单位公章 is that of 推荐单位; a plain 单位公章 that of nobody else. */
    private static Pattern owner(String mark) {
        String owner = mark.replaceAll("(公章|印章|盖章|签章|专用章|章)$", "");
        return switch (owner) {
            case "单位", "企业", "" -> Pattern.compile("^(?!.*(推荐|主管|审核|贷款人|贷款行|出借|乙方|供方|财务)).*(单位|企业|公司|甲方|承诺)");
            case "金融机构" -> Pattern.compile("贷款人|贷款行|贷款方|出借|银行|信用社|金融机构");
            default -> Pattern.compile(Pattern.quote(owner));
        };
    }

    private static boolean near(Box label, Box stamp) {
        Box around = label.grow(ASIDE, ABOVE);
        return around.holds(stamp.centreX(), stamp.centreY());
    }

    /** The first place that asks for it and has something written decides; else the first that has nothing. */
    private Found signature(String mark) {
        String who = mark.replaceAll("(签字|签名).*$", "");
        Found best = new Found(Sight.GREY, Optional.empty());
        for (Page page : pages) {
            for (TextLine line : page.text().lines()) {
                String text = Printed.normalise(line.dense());
                boolean asks = ASKS_SIGNATURE.matcher(text).find() || text.matches(".*(代表人|负责人)[(（:：].*");
                if (asks && text.contains(who)) {
                    Found here = written(page, line);
                    if (here.sight() == Sight.SEEN) {
                        return here;
                    }
                    best = best.sight() == Sight.GREY || here.sight() == Sight.UNSURE ? here : best;
                }
            }
        }
        return best;
    }

    /** What stands behind the label: words that a reader made out, or ink that nobody could read. */
    private static Found written(Page page, TextLine line) {
        Word label = line.words().stream()
                .filter(word ->
                        ASKS_SIGNATURE.matcher(Printed.normalise(word.text())).find()
                                || Printed.normalise(word.text()).contains("代表人"))
                .reduce((before, after) -> after)
                .orElse(line.words().get(0));
        String behind = Printed.normalise(label.text()).replaceFirst("^.*?(签字|签名|签章|签署|代表人)[)）]?[:：]?", "");
        boolean scanned = page.text().means() == Means.OCR;
        if (!rest(behind).isEmpty()) {
            return found(scanned ? Sight.SEEN : Sight.UNSURE, page, label.box());
        }
        double height = Math.max(label.box().height(), 0.012);
        double end = line.words().stream()
                .filter(word -> word.box().x() >= label.box().right() - 0.002)
                .filter(word -> rest(Printed.normalise(word.text())).isEmpty())
                .mapToDouble(word -> word.box().x())
                .min()
                .orElse(label.box().right() + SIGNED);
        Box field = Box.between(
                label.box().right(),
                label.box().y() - 0.6 * height,
                Math.min(1, end),
                label.box().bottom() + 0.4 * height);
        Optional<Box> words = page.text().words().stream()
                .filter(word -> !word.equals(label))
                .filter(word -> field.holds(word.box().centreX(), word.box().centreY()))
                .filter(word -> !rest(Printed.normalise(word.text())).isEmpty())
                .filter(word -> !ASKS_SEAL.matcher(word.text()).find())
                .map(Word::box)
                .findFirst();
        if (words.isPresent()) {
            return found(scanned ? Sight.SEEN : Sight.UNSURE, page, words.get());
        }
        OptionalDouble ink = scanned ? InkShare.of(page, field) : OptionalDouble.empty();
        if (ink.isEmpty()) {
            return found(Sight.UNSURE, page, field);
        }
        Sight sight =
                ink.getAsDouble() >= WRITTEN ? Sight.SEEN : ink.getAsDouble() < BLANK ? Sight.NOT_SEEN : Sight.UNSURE;
        return found(sight, page, field);
    }

    private static Found found(Sight sight, Page page, Box box) {
        return new Found(sight, Optional.of(new Place(page.ref(), box)));
    }

    /** What is neither a date nor a request for a mark. */
    private static String rest(String text) {
        return DATE.matcher(text).replaceAll("");
    }
}
