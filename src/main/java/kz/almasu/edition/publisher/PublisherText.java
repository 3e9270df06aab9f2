package kz.almasu.edition.publisher;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Name, author and contact on the first page of editions in one language; each may be empty. */
@Entity
@Table(name = "publisher_text")
public class PublisherText {

    @Id
    private String language;

    private String name;

    private String author;

    private String contact;

    protected PublisherText() {}

    PublisherText(String language) {
        this.language = language;
    }

    void set(String newName, String newAuthor, String newContact) {
        name = newName;
        author = newAuthor;
        contact = newContact;
    }

    /** Tag of the language. */
    public String getLanguage() {
        return language;
    }

    public String getName() {
        return name;
    }

    public String getAuthor() {
        return author;
    }

    public String getContact() {
        return contact;
    }
}
