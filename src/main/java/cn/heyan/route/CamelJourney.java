package cn.heyan.route;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.correction.Corrections;
import cn.heyan.journey.Journey;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Submission;
import cn.heyan.packet.Refused;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** The journey as Camel routes: {@code direct:packet} and {@code direct:read}. */
@Component("journey")
public final class CamelJourney implements Journey {

    private final ProducerTemplate routes;

    /** A journey over these routes. */
    public CamelJourney(ProducerTemplate routes) {
        this.routes = routes;
    }

    @Override
    public Outcome check(Submission submission) {
        return routes.requestBody("direct:packet", submission, Outcome.class);
    }

    @Override
    public Dossier read(Path file, Corrections corrections) throws Refused {
        try {
            return routes.requestBody(
                    "direct:read", new Submission(file, Optional.empty(), file, corrections), Dossier.class);
        } catch (CamelExecutionException failed) {
            for (Throwable each = failed; each != null; each = each.getCause()) {
                if (each instanceof Refused refused) {
                    throw new Refused(refused.sentence(), refused);
                }
            }
            throw failed;
        }
    }
}
