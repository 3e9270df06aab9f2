package kz.almasu.mail;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.almasu.system.Texts;

/** The body of a mail, as text and as HTML of the same content; styles are inline, as mail programs demand. */
final class MailBody {

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:16px;background:#f4f6f8;font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1c2733">
            <div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-top:4px solid #00778b">
            <p style="margin:0 0 16px;font-weight:bold;color:#00606f">%s</p>
            %s
            <p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #d5dce3;font-size:13px;color:#55616d">%s</p>
            </div>
            </body>
            </html>
            """;

    private final Mail mail;
    private final String link;

    /** @param portal address of the portal, without a slash at the end */
    MailBody(Mail mail, String portal) {
        this.mail = mail;
        this.link = mail.getPath() == null ? null : portal + mail.getPath();
    }

    String text() {
        String opened = link == null ? "" : MailText.PARAGRAPH + own("mail.open") + ": " + link;
        return mail.getContent() + opened + MailText.PARAGRAPH + "-- \n" + footer() + "\n";
    }

    String html() {
        String paragraphs = Arrays.stream(mail.getContent().split(MailText.PARAGRAPH))
                .map(paragraph -> "<p style=\"margin:0 0 16px\">"
                        + escaped(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
        String opened = link == null
                ? ""
                : "\n<p style=\"margin:24px 0 0\"><a href=\"" + escaped(link)
                        + "\" style=\"display:inline-block;padding:10px 18px;background:#00606f;color:#ffffff;text-decoration:none\">"
                        + escaped(own("mail.open")) + "</a></p>";
        return HTML.formatted(
                mail.getLanguage().tag(),
                escaped(mail.getSubject()),
                escaped(own("portal.name")),
                paragraphs + opened,
                escaped(footer()));
    }

    private String footer() {
        return own("mail.footer");
    }

    private String own(String key) {
        return Texts.get(mail.getLanguage(), key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
