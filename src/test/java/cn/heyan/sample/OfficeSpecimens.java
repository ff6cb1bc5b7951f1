package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every layout of every office paper, with invented values. */
final class OfficeSpecimens implements Specimens {

    @Override
    public List<Specimen> draw(Inventor inventor) {
        List<Specimen> specimens = new ArrayList<>();
        for (DocumentKind kind : OfficePapers.kinds()) {
            for (int layout = 1; layout <= OfficePapers.layouts(kind); layout++) {
                specimens.add(Specimen.of(
                        "office-" + kind.id() + "-" + layout,
                        OfficePapers.draw(kind, layout, Map.of(), List.of(), inventor)
                                .told()));
            }
        }
        return specimens;
    }
}
