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

/** The paragraphs that analysts add to a note, as one list: what is read here can be put again and changes nothing. */
@Path("periods/{period}/note/paragraphs")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParagraphResource {

    /**
     * A paragraph.
     *
     * @param id none for a new one
     * @param after the id of the block that it follows
     */
    public record ParagraphItem(
            Optional<String> id, String after, Optional<String> kk, Optional<String> ru, Optional<String> en) {

        static ParagraphItem of(AnalystParagraph paragraph) {
            return new ParagraphItem(
                    Optional.of(paragraph.getId().toString()),
                    paragraph.getAfterBlockId(),
                    Optional.of(paragraph.getText().get(Language.KK)),
                    Optional.of(paragraph.getText().get(Language.RU)),
                    Optional.of(paragraph.getText().get(Language.EN)));
        }

        ParagraphEntry entry() {
            return new ParagraphEntry(
                    id.map(ParagraphItem::number).orElse(null),
                    after,
                    new LocalizedText(kk.orElse(null), ru.orElse(null), en.orElse(null)));
        }

        private static Long number(String id) {
            try {
                return Long.valueOf(id);
            } catch (NumberFormatException unknown) {
                throw Refusal.notFound("paragraph", id);
            }
        }
    }

    /** All of them, in their order. */
    public record ParagraphList(List<ParagraphItem> paragraphs) {

        static ParagraphList of(AnalystTexts words) {
            return new ParagraphList(
                    words.paragraphs().stream().map(ParagraphItem::of).toList());
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
    public ParagraphList put(ParagraphList wanted) {
        return ParagraphList.of(noteEditing.replace(
                period, wanted.paragraphs().stream().map(ParagraphItem::entry).toList()));
    }
}
