package kz.almasu.web.anonymous;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.almasu.system.Language;
import kz.almasu.web.UserLanguage;
import org.omnifaces.util.Servlets;

/** The public pages in each language, in the format of sitemaps.org. */
@WebServlet("/sitemap.xml")
public class Sitemap extends HttpServlet {

    static final String PATH = "/sitemap.xml";

    private static final long serialVersionUID = 1L;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    private transient SitemapPaths addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("application/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        try {
            write(
                    XMLOutputFactory.newInstance().createXMLStreamWriter(response.getWriter()),
                    Servlets.getRequestBaseURL(request));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void write(XMLStreamWriter xml, String base) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        for (String path : addresses.all()) {
            for (Language language : Language.values()) {
                String separator = path.contains("?") ? "&" : "?";
                xml.writeStartElement("url");
                xml.writeStartElement("loc");
                xml.writeCharacters(
                        base + path.substring(1) + separator + UserLanguage.PARAMETER + "=" + language.tag());
                xml.writeEndElement();
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }
}
