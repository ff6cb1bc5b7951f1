package cn.heyan.notation;

/** Names of companies (单位名称), compared as a reader does: brackets, spaces and width of print do not count. */
public final class PartyName {
    private PartyName() {}

    /** The name in one form, to compare and to group by. */
    public static String normalise(String name) {
        return Printed.normalise(name)
                .replaceAll("[\\[【〔{<《]", "(")
                .replaceAll("[\\]】〕}>》]", ")")
                .replaceAll("[,.、。·:;'\"“”‘’_|]", "");
    }

    /** Whether both are the same name. */
    public static boolean same(String one, String other) {
        return normalise(one).equals(normalise(other));
    }
}
