package cn.heyan.extract.licence;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.CreditCode;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code of a licence says (二维码): a link to the public register with the credit code in it, or lines of text with
 * credit code and name, or a link that names nothing.
 */
final class LicenceCode {

    private static final Pattern CREDIT_CODE = Pattern.compile("(?:uniscid=|信用代码[:：])\\s*([0-9A-Z]{18})");
    private static final Pattern NAME = Pattern.compile("(?:^|[;；\\s])(?:企业|公司)?名称[:：]\\s*([^;；\\s]{3,60})");

    private LicenceCode() {}

    /** The code that is the licence's own: the first with a credit code in it, else the first of all. */
    static Optional<CodeSymbol> of(Page page) {
        return page.codes().stream()
                .filter(symbol -> CREDIT_CODE.matcher(symbol.payload()).find())
                .findFirst()
                .or(() -> page.codes().stream().findFirst());
    }

    static Optional<Candidate<String>> creditCode(Page page) {
        return said(page, CREDIT_CODE).filter(said -> CreditCode.isValid(said.value()));
    }

    static Optional<Candidate<String>> name(Page page) {
        return said(page, NAME);
    }

    private static Optional<Candidate<String>> said(Page page, Pattern pattern) {
        return of(page).flatMap(symbol -> {
            Matcher matcher = pattern.matcher(symbol.payload());
            return matcher.find()
                    ? Optional.of(Candidate.of(matcher.group(1), witness(page, symbol)))
                    : Optional.empty();
        });
    }

    static Witness witness(Page page, CodeSymbol symbol) {
        return new Witness(page.ref(), symbol.box(), symbol.payload(), Means.QR, 1);
    }
}
