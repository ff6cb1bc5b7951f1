package cn.heyan.reconcile.archive;

import cn.heyan.notation.PartyName;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Parties;
import java.util.List;

/**
 * Which packet is an earlier version of which (重报): the same applicant, the same programme, and most of its papers again. One that shares
 * less is another application, and what it shares is used twice.
 */
public final class Version {

    private Version() {}

    /** Whether the other packet is this one or an earlier version of it. */
    public static boolean isEarlier(
            PastPacket other, String id, String programme, Applicant applicant, List<UsedPaper> papers) {
        return other.id().equals(id)
                || (other.programme().equals(programme)
                        && isOf(applicant, other)
                        && sharesMost(other.papers(), papers));
    }

    /** Whether the packet came from this applicant: by code, or by name. */
    public static boolean isOf(Applicant applicant, PastPacket other) {
        return (!other.code().isEmpty()
                        && Answer.whether(applicant.uscc(), code -> Parties.sameCode(code, other.code())) == Answer.YES)
                || (!other.applicant().isEmpty()
                        && Answer.whether(applicant.name(), name -> PartyName.same(name, other.applicant()))
                                == Answer.YES);
    }

    private static boolean sharesMost(List<UsedPaper> earlier, List<UsedPaper> now) {
        long again =
                earlier.stream().filter(paper -> Repeat.isAmong(paper, now)).count();
        return 2 * again >= earlier.size();
    }
}
