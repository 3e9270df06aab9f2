package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.SaidMeaning;
import kz.almasu.intake.ValueMeanings;
import org.omnifaces.cdi.ViewScoped;

/** What institutions said about values of their sheets that are in no code list. */
@Named
@ViewScoped
public class ValuesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ValueMeanings valueMeanings;

    private List<SaidMeaning> meanings;

    public void open() {
        meanings = valueMeanings.all();
    }

    public void share(SaidMeaning said) {
        valueMeanings.share(said.value(), said.code());
        open();
    }

    public void unshare(SaidMeaning said) {
        valueMeanings.unshare(said.value());
        open();
    }

    /** Returns the institutions as text. */
    public String institutions(SaidMeaning said) {
        return String.join(", ", said.institutions());
    }

    public List<SaidMeaning> getMeanings() {
        return meanings;
    }
}
