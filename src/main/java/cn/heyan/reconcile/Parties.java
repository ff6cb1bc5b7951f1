package cn.heyan.reconcile;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Pledge;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.TaxCertificate;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.CreditCode;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Printed;
import cn.heyan.packet.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Who applies, and whether another party is the same (单位是否同一). */
public final class Parties {
    private static final int CODE = 18;
    /** So many characters are not misread by two readers alike. */
    private static final int ANOTHER = 4;

    /** What is shorter is hardly an organisation's name, but print of the form that was taken for one. */
    private static final int NAME = 6;

    private Parties() {}

    /** The applicant, as form, licence, pledge and cover together say. */
    public static Applicant applicant(Dossier dossier) {
        List<Reading<String>> names = new ArrayList<>();
        add(names, dossier, DocumentKind.APPLICATION_FORM, Declaration.ORG_NAME);
        add(names, dossier, DocumentKind.BUSINESS_LICENCE, BusinessLicence.NAME);
        add(names, dossier, DocumentKind.AUTHENTICITY_PLEDGE, Pledge.ENTITY);
        add(names, dossier, DocumentKind.COVER_PAGE, Cover.APPLICANT);
        List<Reading<String>> codes = new ArrayList<>();
        add(codes, dossier, DocumentKind.BUSINESS_LICENCE, BusinessLicence.USCC);
        add(codes, dossier, DocumentKind.APPLICATION_FORM, Declaration.ORG_CODE);
        List<Reading<String>> otherNames = new ArrayList<>();
        add(otherNames, dossier, DocumentKind.TAX_CERTIFICATE, TaxCertificate.TAXPAYER);
        add(otherNames, dossier, DocumentKind.VAT_INVOICE, Invoice.BUYER_NAME);
        List<Reading<String>> otherCodes = new ArrayList<>();
        add(otherCodes, dossier, DocumentKind.TAX_CERTIFICATE, TaxCertificate.TAXPAYER_ID);
        add(otherCodes, dossier, DocumentKind.VAT_INVOICE, Invoice.BUYER_TAX_ID);
        return new Applicant(
                agreed(names, otherNames, PartyName::same, "申报书、营业执照、承诺书和封面上都未读出单位名称"),
                agreed(codes, otherCodes, Parties::sameCode, "营业执照和申报书上都未读出代码"));
    }

    /** Whether the party is the applicant: its code decides, else its name; no only if it is settled and differs. */
    public static Answer isApplicant(Applicant applicant, Reading<String> name, Reading<String> code) {
        Answer byCode = byCode(applicant, code);
        Answer byName = sameName(name, applicant.name());
        if (byCode == Answer.YES || byName == Answer.YES) {
            return Answer.YES;
        }
        return byName == Answer.NO || byCode == Answer.NO ? Answer.NO : Answer.OPEN;
    }

    /** Whether the code is the applicant's; it cannot be told where the applicant's is known from this very place only. */
    public static Answer byCode(Applicant applicant, Reading<String> code) {
        List<Witness> known = applicant.uscc().witnesses();
        boolean itself = !known.isEmpty()
                && known.size() <= code.witnesses().size()
                && code.witnesses().containsAll(known);
        return itself ? Answer.OPEN : Answer.match(code, applicant.uscc(), Parties::sameCode);
    }

    /**
     * Whether two names are the same. A name that holds the other, or that differs in one character only, cannot be told:
     * a label that was taken for part of a name, or a misread character, is nobody's fault.
     */
    public static Answer sameName(Reading<String> one, Reading<String> other) {
        Answer same = Answer.match(one, other, PartyName::same);
        if (same == Answer.OPEN
                && other.settled().isPresent()
                && readAlikeBut(one, other.settled().get())) {
            return Answer.NO;
        }
        return same == Answer.NO && Answer.match(one, other, Parties::nearly) == Answer.YES ? Answer.OPEN : same;
    }

    /** Whether a name as read is one that is known for certain; open where it is nearly that name, or was not read. */
    public static Answer isNamed(Reading<String> name, String known) {
        List<String> read = Answer.values(name);
        if (read.stream().anyMatch(each -> PartyName.same(each, known))) {
            return Answer.YES;
        }
        return read.isEmpty() || read.stream().anyMatch(each -> nearly(each, known)) ? Answer.OPEN : Answer.NO;
    }

    /**
     * Whether two readers read the name alike but for one character, and both read quite another name: which one it is may be
     * in doubt, that it is another is not.
     */
    private static boolean readAlikeBut(Reading<String> name, String applicant) {
        List<String> read = Answer.values(name);
        boolean twoReaders =
                name.witnesses().stream().map(Witness::means).distinct().count() >= 2;
        return twoReaders
                && read.stream().allMatch(each -> PartyName.normalise(each).length() >= NAME)
                && read.stream().allMatch(each -> nearly(each, read.get(0)))
                && read.stream().allMatch(each -> strays(each, applicant) >= ANOTHER);
    }

    private static boolean nearly(String one, String other) {
        String left = PartyName.normalise(one);
        String right = PartyName.normalise(other);
        if (left.isEmpty() || right.isEmpty() || left.contains(right) || right.contains(left)) {
            return true;
        }
        return strays(left, right) <= 1;
    }

    /** How many characters lie between the common beginning and the common end, at most. */
    private static int strays(String one, String other) {
        String left = PartyName.normalise(one);
        String right = PartyName.normalise(other);
        int shorter = Math.min(left.length(), right.length());
        int from = 0;
        while (from < shorter && left.charAt(from) == right.charAt(from)) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        return Math.max(left.length(), right.length()) - from - end;
    }

    /** Whether two codes are the same; an organisation code of 9 characters is part of the unified one (characters 9 to 17). */
    public static boolean sameCode(String one, String other) {
        String left = Printed.normalise(one).replace("-", "");
        String right = Printed.normalise(other).replace("-", "");
        return left.equals(right) || inside(left, right) || inside(right, left);
    }

    private static boolean inside(String nine, String eighteen) {
        return nine.length() == 9 && eighteen.length() == CODE && eighteen.startsWith(nine, 8);
    }

    private static void add(List<Reading<String>> into, Dossier dossier, DocumentKind kind, Field<String> field) {
        dossier.papers(kind).stream().map((Paper paper) -> paper.read(field)).forEach(into::add);
    }

    /**
     * What several papers state together: the settled value that most papers bear out, the others only bear out; else a
     * value that two papers have among their candidates, or a code whose check character is right; else all candidates.
     */
    private static Reading<String> agreed(
            List<Reading<String>> readings,
            List<Reading<String>> others,
            BiPredicate<String, String> same,
            String none) {
        List<Reading<String>> all = new ArrayList<>(readings);
        all.addAll(others);
        Optional<Reading<String>> settled = readings.stream()
                .filter(reading -> reading.settled().isPresent())
                .reduce((first, next) -> support(next, all, same) > support(first, all, same) ? next : first);
        if (settled.isPresent()) {
            return borneOut(settled.get(), all, same);
        }
        List<Candidate<String>> candidates = new ArrayList<>();
        readings.forEach(reading -> reading.fold(s -> false, d -> candidates.addAll(d.candidates()), a -> false));
        for (Candidate<String> candidate : candidates) {
            List<Witness> witnesses = candidates.stream()
                    .filter(other -> same.test(candidate.value(), other.value()))
                    .flatMap(other -> other.witnesses().stream())
                    .toList();
            long places = witnesses.stream().map(Witness::page).distinct().count();
            if (places >= 2 || CreditCode.isValid(candidate.value())) {
                return new Settled<>(candidate.value(), witnesses);
            }
        }
        return candidates.isEmpty() ? new Absent<>(none) : new Doubtful<>(candidates);
    }

    /** The same with every place that states it, the own first. */
    private static Reading<String> borneOut(
            Reading<String> settled, List<Reading<String>> all, BiPredicate<String, String> same) {
        List<Witness> witnesses = new ArrayList<>(settled.witnesses());
        all.stream()
                .filter(other -> other != settled && Answer.match(settled, other, same) == Answer.YES)
                .forEach(other -> witnesses.addAll(other.witnesses()));
        return new Settled<>(settled.settled().orElseThrow(), witnesses);
    }

    private static long support(Reading<String> one, List<Reading<String>> all, BiPredicate<String, String> same) {
        return all.stream()
                .filter(other -> Answer.match(one, other, same) == Answer.YES)
                .count();
    }
}
