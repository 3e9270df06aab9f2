package kz.almasu.submission;

import java.util.List;
import kz.almasu.registry.Institution;

/** What rules made since would find in a finished report. It informs; the report stays as it is. */
public record Hindsight(Institution institution, List<Concern> concerns) {

    public Hindsight {
        concerns = List.copyOf(concerns);
    }
}
