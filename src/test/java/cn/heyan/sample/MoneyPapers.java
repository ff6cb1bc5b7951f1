package cn.heyan.sample;

import java.util.List;

/** Papers about money that are no invoices: bank slips, contracts, loan papers, licences, tax certificates. */
final class MoneyPapers implements Specimens {

    private static final List<Specimens> ALL =
            List.of(new BankSlips(), new Contracts(), new LoanLayouts(), new OfficialPapers());

    @Override
    public List<Specimen> draw(Inventor inventor) {
        return ALL.stream().flatMap(kind -> kind.draw(inventor).stream()).toList();
    }
}
