package kz.almasu.api.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import kz.almasu.edition.draft.AnalystParagraph;
import kz.almasu.edition.draft.AnalystTexts;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.edition.draft.NoteEditing;
import kz.almasu.edition.draft.ParagraphEntry;
import kz.almasu.system.Language;
import kz.almasu.system.Refusal;

/** Paragraphs added by analysts, as one list; PUT of an unchanged list has no effect. */
@Path("periods/{period}/note/paragraphs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParagraphResource {

    /**
     * A paragraph.
     *
     * @param id absent for a new paragraph
     * @param after id of the preceding block
     * @param recurring true if the notes of later half-years are offered it; absent for false
     */
    public record ParagraphItem(
            Optional<String> id,
            String after,
            Optional<String> kk,
            Optional<String> ru,
            Optional<String> en,
            Optional<Boolean> recurring) {

        static ParagraphItem of(AnalystParagraph paragraph) {
            return new ParagraphItem(
                    Optional.of(paragraph.getId().toString()),
                    paragraph.getAfterBlockId(),
                    Optional.of(paragraph.getText().get(Language.KK)),
                    Optional.of(paragraph.getText().get(Language.RU)),
                    Optional.of(paragraph.getText().get(Language.EN)),
                    Optional.of(paragraph.isRecurring()));
        }

        ParagraphEntry entry() {
            return new ParagraphEntry(
                    id.map(ParagraphItem::number).orElse(null),
                    after,
                    new LocalizedText(kk.orElse(null), ru.orElse(null), en.orElse(null)),
                    recurring.orElse(false));
        }

        private static Long number(String id) {
            try {
                return Long.valueOf(id);
            } catch (NumberFormatException unknown) {
                throw Refusal.notFound("paragraph", id);
            }
        }
    }

    /** @param paragraphs in document order */
    public record ParagraphList(List<ParagraphItem> paragraphs) {

        static ParagraphList of(AnalystTexts texts) {
            return new ParagraphList(
                    texts.paragraphs().stream().map(ParagraphItem::of).toList());
        }
    }

    @PathParam("period")
    private String period;

    @Inject
    private NoteEditing noteEditing;

    @GET
    public ParagraphList all() {
        return ParagraphList.of(noteEditing.analystTexts(period));
    }

    @PUT
    public ParagraphList put(ParagraphList request) {
        return ParagraphList.of(noteEditing.replace(
                period, request.paragraphs().stream().map(ParagraphItem::entry).toList()));
    }
}
