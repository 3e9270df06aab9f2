package kz.almasu.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.almasu.intake.ValueMeaning;
import kz.almasu.intake.ValueMeanings;
import org.omnifaces.cdi.ViewScoped;

/** What institutions stated about values of their sheets that are in no code list. */
@Named
@ViewScoped
public class ValuesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ValueMeanings valueMeanings;

    private List<ValueMeaning> meanings;

    public void open() {
        meanings = valueMeanings.all();
    }

    public void share(ValueMeaning stated) {
        valueMeanings.share(stated.value(), stated.code());
        open();
    }

    public void unshare(ValueMeaning stated) {
        valueMeanings.unshare(stated.value());
        open();
    }

    /** Returns the institutions as text. */
    public String institutions(ValueMeaning stated) {
        return String.join(", ", stated.institutions());
    }

    public List<ValueMeaning> getMeanings() {
        return meanings;
    }
}
