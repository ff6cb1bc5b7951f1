package cn.heyan.store.account;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who may use the desk (账号).
 *
 * @param name what they sign in with, lower case
 * @param shownName what others read
 * @param password its Argon2 hash; blank for one who signs in elsewhere only
 * @param role what they may do
 * @param programmes ids they are limited to; none: all
 * @param districts beginnings of administrative codes (行政区划码) they are limited to; none: all
 * @param active whether they may sign in
 * @param mustChange whether somebody else knows the password
 */
public record Account(
        String name,
        String shownName,
        String password,
        Role role,
        Set<String> programmes,
        Set<String> districts,
        boolean active,
        boolean mustChange) {

    /** Where the administrative code of the registering office begins and ends in a credit code (统一社会信用代码第3至8位). */
    private static final int CODE_FROM = 2;

    private static final int CODE_TO = 8;

    public Account {
        programmes = Set.copyOf(programmes);
        districts = Set.copyOf(districts);
    }

    /** What somebody may do (角色). */
    public enum Role {
        /** 管理员: everything, also accounts and programmes. */
        ADMINISTRATOR,
        /** 审核员: submits, corrects, decides. */
        REVIEWER,
        /** 审计员: reads and exports. */
        AUDITOR,
        /** 主管部门工作人员: reads, exports, sends letters. */
        BUREAU
    }

    /** Whether packets of this programme and applicant are theirs to see; where one is not known, it does not limit. */
    public boolean sees(Optional<String> programme, Optional<String> creditCode) {
        boolean programmeIsTheirs = programmes.isEmpty()
                || programme.filter(id -> !programmes.contains(id)).isEmpty();
        boolean districtIsTheirs = districts.isEmpty()
                || creditCode.filter(code -> code.length() >= CODE_TO).stream()
                        .map(code -> code.substring(CODE_FROM, CODE_TO))
                        .allMatch(code -> districts.stream().anyMatch(code::startsWith));
        return programmeIsTheirs && districtIsTheirs;
    }
}
