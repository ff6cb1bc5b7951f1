package cn.heyan.desk.api;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.ledger.Invoices;
import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.desk.shelf.Titles;
import cn.heyan.notation.Yuan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ledger, the programmes, and the description of all this. */
@RestController
@RequestMapping("/api/v1")
final class LedgerApi {

    private final Invoices invoices;
    private final Titles titles;

    LedgerApi(Invoices invoices, Titles titles) {
        this.invoices = invoices;
        this.titles = titles;
    }

    @GetMapping("/ledger/invoices")
    Map<String, Object> ledger(@AuthenticationPrincipal Person me, Invoices.Asked asked) {
        Invoices.Answer answer = invoices.asked(me, asked);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("rows", answer.rows().size());
        body.put("withoutTotal", answer.withoutTotal());
        body.put("totalAmount", answer.total().toString());
        body.put("countedAmount", answer.counted().toString());
        body.put("invoices", answer.rows().stream().map(LedgerApi::told).toList());
        return body;
    }

    @GetMapping("/programmes")
    List<Map<String, String>> programmes() {
        return titles.all().entrySet().stream()
                .map(one -> Map.of("id", one.getKey(), "title", one.getValue()))
                .toList();
    }

    @GetMapping(path = "/openapi.yaml", produces = "application/yaml;charset=UTF-8")
    String description() throws IOException {
        try (InputStream yaml = LedgerApi.class.getResourceAsStream("/cn/heyan/desk/openapi.yaml")) {
            return new String(Objects.requireNonNull(yaml).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, @Nullable Object> told(InvoiceRow row) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("packet", row.packet().id());
        told.put("file", row.where().file());
        told.put("page", row.where().page());
        told.put("invoiceNumber", row.number().isEmpty() ? null : row.number());
        told.put("issueDate", row.date().map(Object::toString).orElse(null));
        told.put("buyerName", row.buyer().isEmpty() ? null : row.buyer());
        told.put("sellerName", row.seller().isEmpty() ? null : row.seller());
        told.put("netAmount", row.net().map(Yuan::toString).orElse(null));
        told.put("taxAmount", row.tax().map(Yuan::toString).orElse(null));
        told.put("totalAmount", row.total().map(Yuan::toString).orElse(null));
        told.put("counted", row.counted());
        told.put("countedAmount", row.countedAmount().toString());
        told.put("reason", row.reason().isEmpty() ? null : row.reason());
        told.put("doubtful", row.doubtful());
        return told;
    }
}
