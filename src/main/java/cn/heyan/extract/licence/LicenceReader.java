package cn.heyan.extract.licence;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader;
import cn.heyan.evidence.Settled;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads a business licence (营业执照); the code that newer ones carry names the 统一社会信用代码 too. */
public final class LicenceReader implements PaperReader {

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.BUSINESS_LICENCE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Page page = packet.page(document.firstPage());
        Face face = Face.of(page, document.area());
        Sheet sheet = Sheet.of(document, packet);
        FieldReading fields = new FieldReading(sheet, look);
        FieldReading once = new FieldReading(sheet, new SecondLook(SecondReader.NONE));
        Readings readings = Readings.NONE
                .with(BusinessLicence.NAME, name(face, fields))
                .with(BusinessLicence.USCC, NumberPlace.read(face, look))
                .with(BusinessLicence.TYPE, text(face.block(Topic.TYPE), fields, t -> true, "未见类型"))
                .with(BusinessLicence.ADDRESS, text(face.block(Topic.ADDRESS), fields, t -> true, "未见住所"))
                .with(
                        BusinessLicence.LEGAL_REPRESENTATIVE,
                        text(face.line(Topic.PERSON), fields, LicenceReader::isName, "未见法定代表人"))
                .with(BusinessLicence.ESTABLISHED_DATE, date(face, fields))
                .with(
                        BusinessLicence.REGISTERED_CAPITAL,
                        text(face.line(Topic.CAPITAL), fields, LicenceReader::isCapital, "未见注册资本"))
                .with(BusinessLicence.TERM, text(face.line(Topic.TERM).map(Term::of), fields, Term::isTerm, "未见营业期限"))
                .with(BusinessLicence.SCOPE, text(face.block(Topic.SCOPE), once, t -> true, "未见经营范围"))
                .with(BusinessLicence.QR_PAYLOAD, payload(page));
        return new Paper(document, readings, List.of());
    }

    /** The printed name; the code's own is shown beside it, and where it is another one nothing is settled. */
    private static Reading<String> name(Face face, FieldReading fields) {
        Reading<String> printed = text(face.block(Topic.NAME), fields, t -> t.length() > 2, "未见名称");
        Optional<Candidate<String>> coded = LicenceCode.name(face.page());
        if (coded.isEmpty()) {
            return printed;
        }
        List<Candidate<String>> all = new ArrayList<>(printed.fold(
                s -> List.of(new Candidate<>(s.value(), s.witnesses())), d -> d.candidates(), a -> List.of()));
        boolean same = all.stream()
                .anyMatch(said -> PartyName.same(said.value(), coded.get().value()));
        if (same) {
            Candidate<String> agreed = all.stream()
                    .filter(said -> PartyName.same(said.value(), coded.get().value()))
                    .findFirst()
                    .orElseThrow();
            List<cn.heyan.evidence.Witness> both = new ArrayList<>(agreed.witnesses());
            both.addAll(coded.get().witnesses());
            return new Settled<>(agreed.value(), both);
        }
        all.add(coded.get());
        return new Doubtful<>(all);
    }

    private static Reading<String> text(
            Optional<Print> print, FieldReading fields, Predicate<String> fits, String ifNone) {
        return print.map(found -> fields.text(found, fits)).orElseGet(() -> new Absent<>(ifNone));
    }

    private static Reading<LocalDate> date(Face face, FieldReading fields) {
        return face.line(Topic.ESTABLISHED).flatMap(fields::dateIn).orElseGet(() -> new Absent<>("未见成立日期"));
    }

    private static Reading<String> payload(Page page) {
        return LicenceCode.of(page)
                .<Reading<String>>map(
                        symbol -> new Settled<>(symbol.payload(), List.of(LicenceCode.witness(page, symbol))))
                .orElseGet(() -> new Absent<>("未见二维码"));
    }

    private static boolean isName(String text) {
        return Printed.normalise(text).matches("[\\u3400-\\u9fffA-Za-z·.,，、()（）]{2,60}");
    }

    private static boolean isCapital(String text) {
        return Printed.normalise(text).matches(".*([0-9]|[壹贰叁肆伍陆柒捌玖拾佰仟万亿]).*") && text.length() < 40;
    }
}
