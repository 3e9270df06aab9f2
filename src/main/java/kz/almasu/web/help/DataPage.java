package kz.almasu.web.help;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.almasu.edition.Edition;
import kz.almasu.edition.Editions;
import kz.almasu.note.data.DataDictionary;
import kz.almasu.note.data.ObservationColumn;
import kz.almasu.web.UserLanguage;
import org.omnifaces.util.Faces;

/** Files with the figures of each edition, and the dictionary that explains them. */
@Named
@RequestScoped
public class DataPage {

    @Inject
    private DataDictionary dictionary;

    @Inject
    private Editions published;

    @Inject
    private UserLanguage language;

    private List<Edition> editions;
    private List<DataDictionary.CodeList> codeLists;

    @PostConstruct
    void load() {
        editions = published.all();
        codeLists = dictionary.codeLists(language.getCurrent());
    }

    public List<Edition> getEditions() {
        return editions;
    }

    /** Returns the path of the file with all figures, without its extension. */
    public String figures(Edition edition) {
        return Faces.getRequestContextPath() + "/api/v1/editions/" + edition.getPeriod() + "/" + edition.getNumber()
                + "/figures";
    }

    public List<ObservationColumn> getColumns() {
        return List.of(ObservationColumn.values());
    }

    public List<DataDictionary.Code> getMeasures() {
        return DataDictionary.measures(language.getCurrent());
    }

    public List<DataDictionary.CodeList> getCodeLists() {
        return codeLists;
    }
}
