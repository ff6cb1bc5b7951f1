package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import java.util.List;

/** An item of the human checklist: no paper in the packet can answer it. */
final class Manual implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        return Conclusion.open(spec, "manual")
                .with("statement", spec.text("statement"))
                .alone();
    }
}
