package cn.heyan.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The unified social credit code (统一社会信用代码, GB 32100-2015) with its two check digits. */
public final class CreditCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] BODY_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;
    /** Characters in print that readers of pictures take for one another. */
    /** 登记管理部门 and 机构类别: establishments, civil affairs, enterprises, others (GB 32100-2015, 4). */
    private static final Pattern DEPARTMENT = Pattern.compile("1[1239]|5[1239]|9[123]|N[1239]|A1|Y1");

    private static final List<String> CONFUSED =
            List.of("1LJT7", "PFRD9", "0DQU", "8B6", "6G", "4A", "9P", "MNHW", "XYK", "CGE", "UWY", "EF", "38");

    private CreditCode() {}

    /** Whether this is a code with the right check character (GB 32100-2015, 5). */
    public static boolean isValid(String code) {
        return SHAPE.matcher(code).matches() && checkOf(code) == code.charAt(LENGTH - 1);
    }

    /** Whether the organisation code inside it (组织机构代码, GB 11714) has the right check character. */
    public static boolean isBodyValid(String code) {
        return SHAPE.matcher(code).matches() && bodyCheckOf(code) == code.charAt(16);
    }

    /**
     * Whether this is a taxpayer's number of before 2015 (15 characters: region, then organisation code) with the right check
     * character (GB 11714).
     */
    public static boolean isOldTaxNumber(String number) {
        return number.matches("\\d{6}[0-9A-Z]{8}[0-9X]") && bodyCheckOf("00" + number) == number.charAt(14);
    }

    /** The code with these first 17 characters. */
    public static String complete(String first17) {
        String code = first17 + "0";
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("not the first 17 characters of a credit code: " + first17);
        }
        return first17 + checkOf(code);
    }

    /** The first 17 characters with the organisation code's check character in its place: these 16 and it. */
    public static String completeBody(String first16) {
        return complete(first16 + bodyCheckOf(first16 + "00"));
    }

    /**
     * The one valid code that a misread print can stand for; nothing if there is none or more than one. Only characters that
     * were never printed so are questioned: a code that was printed wrong must not be read as another one that is right.
     */
    public static Optional<String> repair(String print) {
        String read = Printed.normalise(print);
        if (read.length() != LENGTH) {
            return Optional.empty();
        }
        String certain = certain(read);
        if (isValid(certain)) {
            return Optional.of(certain);
        }
        Set<String> valid = new TreeSet<>();
        tryAll(certain, suspects(read), 0, valid);
        return valid.size() == 1 ? Optional.of(valid.iterator().next()) : Optional.empty();
    }

    /** Letters that the alphabet leaves out are certain to be what they look like; the region is digits. */
    private static String certain(String read) {
        String upper = read.toUpperCase(Locale.ROOT)
                .replace('I', '1')
                .replace('O', '0')
                .replace('S', '5')
                .replace('Z', '2');
        String kind = upper.substring(0, 2).replaceFirst("[JLT]$", "1"); // 91, 92, 93, 51 …: a digit
        return kind + LookAlikes.digits(upper.substring(2, 8)) + upper.substring(8);
    }

    /** A lower-case letter was never printed: that character was misread. */
    private static List<Integer> suspects(String read) {
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            if (Character.isLowerCase(read.charAt(i)) || ALPHABET.indexOf(read.charAt(i)) < 0) {
                at.add(i);
            }
        }
        return at.size() > 5 ? List.of() : at;
    }

    private static void tryAll(String code, List<Integer> suspects, int from, Set<String> valid) {
        if (DEPARTMENT.matcher(code).lookingAt() && isValid(code) && isBodyValid(code)) {
            valid.add(code);
        }
        for (int s = from; s < suspects.size(); s++) {
            int at = suspects.get(s);
            for (String group : CONFUSED) {
                if (group.indexOf(code.charAt(at)) >= 0) {
                    for (char other : group.toCharArray()) {
                        if (other != code.charAt(at)) {
                            tryAll(code.substring(0, at) + other + code.substring(at + 1), suspects, s + 1, valid);
                        }
                    }
                }
            }
        }
    }

    private static char checkOf(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char bodyCheckOf(String code) {
        int sum = 0;
        for (int i = 0; i < BODY_WEIGHTS.length; i++) {
            sum += Character.getNumericValue(code.charAt(8 + i)) * BODY_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }
}
