package cn.heyan.extract.contract;

import cn.heyan.extract.Print;
import cn.heyan.extract.prose.Places;
import cn.heyan.notation.PartyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The two parties of a contract (合同双方), whatever they are called in it.
 *
 * @param named every place that names one, in order
 */
record Parties(List<Party> named) {

    static Parties of(Places places) {
        List<Party> all = new ArrayList<>(Party.in(places.prose()));
        all.addAll(Party.inBlocks(places.sheet().lines()));
        if (all.isEmpty()) {
            cell(places, "甲", "甲方", "甲方名称", "甲方单位").ifPresent(all::add);
            cell(places, "乙", "乙方", "乙方名称", "乙方单位").ifPresent(all::add);
        }
        return new Parties(all);
    }

    /** 甲方 stands in one cell, the name in the next. */
    private static Optional<Party> cell(Places places, String letter, String... labels) {
        return places.sheet()
                .cell(labels)
                .filter(print -> Party.isName(print.dense()))
                .map(print -> new Party(Optional.of(letter), Optional.empty(), print));
    }

    Optional<Print> a() {
        return lettered("甲")
                .or(() ->
                        named.stream().filter(party -> party.letter().isEmpty()).findFirst())
                .map(Party::name);
    }

    Optional<Print> b() {
        Optional<Print> first = a();
        return lettered("乙")
                .or(() -> named.stream()
                        .filter(party -> party.letter().isEmpty())
                        .filter(party -> first.isPresent()
                                && !PartyName.same(
                                        party.name().text(), first.get().text()))
                        .findFirst())
                .map(Party::name);
    }

    /** Who has this role: named so, or named by a letter that has it elsewhere. */
    Optional<Print> in(Party.Role role) {
        Optional<Party> stated = named.stream()
                .filter(party -> party.role().equals(Optional.of(role)))
                .findFirst();
        return stated.flatMap(party ->
                        party.letter().isPresent() ? lettered(party.letter().get()) : Optional.of(party))
                .map(Party::name);
    }

    private Optional<Party> lettered(String letter) {
        return named.stream()
                .filter(party -> party.letter().equals(Optional.of(letter)))
                .findFirst();
    }
}
