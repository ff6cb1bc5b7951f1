package cn.heyan.sample;

import cn.heyan.notation.CreditCode;
import java.util.List;
import java.util.Random;

/** Invents names and numbers; the same seed gives the same ones. Check digits are valid, names are nobody's. */
public final class Inventor {

    private static final List<String> PLACES = List.of("云岭", "雁回", "石鼓山", "蒸湘湾", "耒溪", "岣嵝峰", "松柏渡", "江口潭");
    private static final List<String> STYLES = List.of("精工", "智造", "锐铸", "恒拓", "启域", "联数", "奇衡", "砺远");
    private static final List<String> TRADES = List.of("机械", "数控设备", "软件", "自动化", "信息技术", "电气");
    private static final List<String> SURNAMES = List.of("欧阳", "甘", "屈", "晏", "邬", "阳", "单", "宾");
    private static final List<String> GIVEN = List.of("若溪", "明川", "知远", "书航", "景行", "以宁", "望舒", "可为");
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private final Random random;

    /** Invents from this seed. */
    public Inventor(long seed) {
        random = new Random(seed);
    }

    /** Where its chance comes from. */
    public Random random() {
        return random;
    }

    /** A company of this place and trade. */
    public Company company(String city, String trade) {
        String name = city + pick(PLACES) + pick(STYLES) + trade + "有限公司";
        return new Company(name, uscc(), city + "市高新区云岭路" + (10 + random.nextInt(180)) + "号", person());
    }

    /** A company of anywhere and any trade. */
    public Company supplier() {
        return company(pick(List.of("长株", "湘滨", "岳麓湾", "资水")), pick(TRADES));
    }

    /** A name. */
    public String person() {
        return pick(SURNAMES) + pick(GIVEN);
    }

    /** 18 characters: both check digits are right. */
    public String uscc() {
        StringBuilder code = new StringBuilder("914304");
        code.append(String.format("%02d", 1 + random.nextInt(20))).append("MA");
        while (code.length() < 16) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return CreditCode.completeBody(code.toString());
    }

    /** So many figures. */
    public String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    /** So many figures and capitals. */
    public String code(int count) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < count; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** One of these. */
    public <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
