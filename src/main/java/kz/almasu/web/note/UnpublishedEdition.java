package kz.almasu.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import kz.almasu.edition.Edition;
import kz.almasu.edition.FileFormat;
import kz.almasu.edition.Publishing;
import kz.almasu.edition.Rendition;
import kz.almasu.registry.Name;
import kz.almasu.web.UserLanguage;
import org.omnifaces.util.Faces;

/** The edition that waits for its time or for a second person: what has changed since it was decided, and its file. */
@Named
@RequestScoped
public class UnpublishedEdition {

    @Inject
    private PublishingPage page;

    @Inject
    private Publishing publishing;

    @Inject
    private UserLanguage language;

    /** Returns the institutions whose reports were approved or reopened since the newest edition was decided. */
    public List<Name> getChangedReports() {
        return page.getChangedReports().stream()
                .map(institution -> institution
                        .profileOn(page.getHalfYear().getHalfYear().firstDay())
                        .getName())
                .toList();
    }

    /** Sends the note that is not public yet. */
    public void read() throws IOException {
        Edition edition = page.getProgress().edition();
        Rendition rendition = new Rendition(language.getCurrent(), FileFormat.PDF);
        Faces.sendFile(
                publishing.waitingFile(page.getPeriod(), rendition),
                rendition.fileName(page.getPeriod(), edition.getNumber()),
                false);
    }
}
