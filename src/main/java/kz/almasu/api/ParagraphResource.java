package kz.almasu.api;

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
import kz.almasu.edition.manuscript.AnalystParagraph;
import kz.almasu.edition.manuscript.NoteWriting;
import kz.almasu.edition.manuscript.ParagraphEntry;
import kz.almasu.edition.manuscript.Words;
import kz.almasu.edition.manuscript.WrittenText;
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
    public record Paragraph(
            Optional<String> id, String after, Optional<String> kk, Optional<String> ru, Optional<String> en) {

        static Paragraph of(AnalystParagraph paragraph) {
            return new Paragraph(
                    Optional.of(paragraph.getId().toString()),
                    paragraph.getAfter(),
                    Optional.of(paragraph.getText().in(Language.KK)),
                    Optional.of(paragraph.getText().in(Language.RU)),
                    Optional.of(paragraph.getText().in(Language.EN)));
        }

        ParagraphEntry entry() {
            return new ParagraphEntry(
                    id.map(Paragraph::number).orElse(null),
                    after,
                    new WrittenText(kk.orElse(null), ru.orElse(null), en.orElse(null)));
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
    public record Paragraphs(List<Paragraph> paragraphs) {

        static Paragraphs of(Words words) {
            return new Paragraphs(words.paragraphs().stream().map(Paragraph::of).toList());
        }
    }

    @PathParam("period")
    private String period;

    @Inject
    private NoteWriting writing;

    @GET
    public Paragraphs all() {
        return Paragraphs.of(writing.words(period));
    }

    @PUT
    public Paragraphs put(Paragraphs wanted) {
        return Paragraphs.of(writing.replace(
                period, wanted.paragraphs().stream().map(Paragraph::entry).toList()));
    }
}
