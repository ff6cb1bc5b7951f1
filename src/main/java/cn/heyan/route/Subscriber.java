package cn.heyan.route;

import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Examination;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who receives letters (收信人).
 *
 * @param to addresses
 * @param rhythm at once, or gathered by day or week
 * @param programmes ids; all if it is empty
 * @param district a word of the applicant's address, such as 石鼓区; all if it is blank
 * @param role what comes with the letter
 */
public record Subscriber(List<String> to, Rhythm rhythm, List<String> programmes, String district, Role role) {

    /** How often. */
    public enum Rhythm {
        /** 每份一信. */
        AT_ONCE,
        /** 每日汇总. */
        DAILY,
        /** 每周汇总. */
        WEEKLY
    }

    /** For what work. */
    public enum Role {
        /** 审核员: the report. */
        REVIEWER,
        /** 审计员: the working paper as well. */
        AUDITOR
    }

    public Subscriber {
        to = List.copyOf(to);
        programmes = List.copyOf(programmes);
    }

    /** Whether a packet is this one's concern. */
    boolean concerns(Examination examination) {
        boolean programme = programmes.isEmpty()
                || programmes.contains(examination.programme().id());
        return programme
                && (district.isBlank() || addresses(examination).anyMatch(address -> address.contains(district)));
    }

    /** A short name for this reader, the same after every start. */
    String key() {
        return UUID.nameUUIDFromBytes((to + "|" + rhythm + "|" + role).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Where the applicant says it is, and where its licence says so. */
    private static Stream<String> addresses(Examination examination) {
        Stream<String> licence = examination.dossier().papers(DocumentKind.BUSINESS_LICENCE).stream()
                .flatMap(paper -> paper.read(BusinessLicence.ADDRESS).likeliest().stream());
        Stream<String> form = examination.dossier().papers(DocumentKind.APPLICATION_FORM).stream()
                .flatMap(Subscriber::declared);
        return Stream.concat(licence, form);
    }

    private static Stream<String> declared(Paper form) {
        return form.readings().all().entrySet().stream()
                .filter(each -> each.getKey().name().matches("org\\.(address|district|region|location)"))
                .flatMap(each -> each.getValue().likeliest().map(String::valueOf).stream());
    }
}
