package cn.heyan.intake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which a reviewer leafs through files: folder by folder, 2 before 10, 二 before 十. */
final class LeafOrder implements Comparator<String> {

    private static final Pattern PIECE = Pattern.compile("([0-9０-９]+)|([〇零一二两三四五六七八九十百]+)|([^0-9０-９〇零一二两三四五六七八九十百]+)");
    private static final String DIGITS = "零一二三四五六七八九";

    @Override
    public int compare(String one, String other) {
        String[] path = one.split("/");
        String[] otherPath = other.split("/");
        for (int i = 0; i < Math.min(path.length, otherPath.length); i++) {
            int order = compareNames(path[i], otherPath[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(path.length, otherPath.length);
        return order != 0 ? order : one.compareTo(other);
    }

    private static int compareNames(String one, String other) {
        List<Piece> pieces = pieces(one);
        List<Piece> others = pieces(other);
        for (int i = 0; i < Math.min(pieces.size(), others.size()); i++) {
            int order = pieces.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(pieces.size(), others.size());
    }

    private static List<Piece> pieces(String name) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(name);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                pieces.add(new Piece(new BigInteger(matcher.group(1)), ""));
            } else if (matcher.group(2) != null) {
                pieces.add(new Piece(chinese(matcher.group(2)), ""));
            } else {
                pieces.add(new Piece(BigInteger.valueOf(-1), matcher.group(3)));
            }
        }
        return pieces;
    }

    /** 二十三 is 23, 一百零二 is 102, 二〇二三 is 2023. */
    private static BigInteger chinese(String numeral) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger digits = BigInteger.ZERO;
        boolean digitSeen = false;
        for (char c : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            int digit = DIGITS.indexOf(c);
            if (digit >= 0) {
                digits = digits.multiply(BigInteger.TEN).add(BigInteger.valueOf(digit));
                digitSeen = true;
            } else {
                BigInteger unit = BigInteger.valueOf(c == '十' ? 10 : 100);
                sum = sum.add(unit.multiply(digitSeen && digits.signum() > 0 ? digits : BigInteger.ONE));
                digits = BigInteger.ZERO;
                digitSeen = false;
            }
        }
        return sum.add(digits);
    }

    /** A number, or a run of other characters; numbers come first. */
    private record Piece(BigInteger number, String text) implements Comparable<Piece> {

        @Override
        public int compareTo(Piece other) {
            boolean isNumber = number.signum() >= 0;
            boolean otherIsNumber = other.number.signum() >= 0;
            if (isNumber != otherIsNumber) {
                return isNumber ? -1 : 1;
            }
            return isNumber ? number.compareTo(other.number) : text.compareToIgnoreCase(other.text);
        }
    }
}
