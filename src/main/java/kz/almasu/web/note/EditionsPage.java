package kz.almasu.web.note;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.period.HalfYear;

/** All published editions, newest first. */
@Named
@RequestScoped
public class EditionsPage {

    @Inject
    private Editions editions;

    private List<Edition> all;

    @PostConstruct
    void load() {
        all = editions.all();
    }

    public List<Edition> getAll() {
        return all;
    }

    public HalfYear halfYear(Edition edition) {
        return HalfYear.parse(edition.getPeriod()).orElseThrow();
    }
}
