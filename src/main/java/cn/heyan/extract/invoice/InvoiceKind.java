package cn.heyan.extract.invoice;

import cn.heyan.notation.Printed;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which type of invoice it is (票种), in our own ids. */
final class InvoiceKind {
    private static final Pattern DIGITAL = Pattern.compile("电子发票\\(?(?=增值税专|普通|[(])");

    private InvoiceKind() {}

    /** By what the face or the data calls it. */
    static Optional<String> ofTitle(String text) {
        String face = Printed.normalise(text);
        if (DIGITAL.matcher(face).find()) {
            boolean toll = face.contains("通行日期") || face.contains("车牌号");
            return Optional.of(
                    face.contains("专用发票") ? "digital-special" : toll ? "digital-normal-toll" : "digital-normal");
        }
        if (face.contains("增值税电子专用发票")) {
            return Optional.of("vat-e-special");
        }
        if (face.matches("(?s).*(?:增值税电|电子增值税|电子普通发票).*")) {
            return Optional.of(
                    face.contains("通行日期") || face.contains("车牌号")
                            ? "vat-e-normal-toll"
                            : face.contains("增值税") ? "vat-e-normal" : "blockchain");
        }
        if (face.contains("通用机打")) {
            return Optional.of("general");
        }
        if (face.contains("专用发票")) {
            return Optional.of("vat-special");
        }
        return face.contains("普通发票") ? Optional.of(face.contains("卷票") ? "vat-roll" : "vat-normal") : Optional.empty();
    }

    /** By the type code of the tax-control systems, as in the invoice's code (formats: 01, 04, 08, 10, 11, 14, 31, 32). */
    static Optional<String> ofControlType(String type) {
        return switch (type) {
            case "01" -> Optional.of("vat-special");
            case "04" -> Optional.of("vat-normal");
            case "08" -> Optional.of("vat-e-special");
            case "10" -> Optional.of("vat-e-normal");
            case "11" -> Optional.of("vat-roll");
            case "14" -> Optional.of("vat-e-normal-toll");
            case "31" -> Optional.of("digital-special");
            case "32" -> Optional.of("digital-normal");
            default -> Optional.empty();
        };
    }

    /** Whether the face's type is a finer word for the code's. */
    static boolean agree(String face, String code) {
        return face.equals(code) || face.startsWith(code + "-");
    }

    /** Whether the face's title is that of a digital invoice (数电票). */
    static boolean isDigitalFace(Face face) {
        return ofTitle(face.dense()).orElse("").startsWith("digital");
    }
}
