package dev.dunning.examples.cli.gallery;

import dev.dunning.examples.cli.report.GalleryPage;
import dev.dunning.examples.cli.report.GalleryPage.Link;
import dev.dunning.examples.cli.run.OutputFolder;
import dev.dunning.templates.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a gallery: a page to browse, and a file for each message.
 *
 * @param gallery the messages
 */
public record GalleryFiles(Gallery gallery) {

    /** The page that leads to all messages. */
    public static final String PAGE = "gallery.html";

    /**
     * Writes all files.
     *
     * @param out where to
     * @return how many messages there are
     * @throws IOException when one cannot be written
     */
    public int write(OutputFolder out) throws IOException {
        Map<String, Map<String, List<Link>>> chapters = new LinkedHashMap<>();
        for (Sheet sheet : gallery.sheets()) {
            List<Link> links = chapters.computeIfAbsent(sheet.edition().name(), name -> new LinkedHashMap<>())
                    .computeIfAbsent(sheet.message().step(), step -> new ArrayList<>());
            for (Map.Entry<String, String> page : pages(sheet).entrySet()) {
                String file = sheet.file() + page.getKey() + ".html";
                out.write(file, page.getValue());
                links.add(new Link(file, sheet.title() + page.getKey().replace("-", ", as ")));
            }
        }
        out.write(PAGE, new GalleryPage("Every message", chapters).html());
        return gallery.sheets().size();
    }

    /** The message as it looks, and as plain text where it has both. */
    private static Map<String, String> pages(Sheet sheet) {
        Message message = sheet.message();
        String subject = message.subject().map(line -> line + "\n\n").orElse("");
        String plain = GalleryPage.plain(sheet.edition().language(), sheet.file(), subject + message.text());
        Map<String, String> pages = new LinkedHashMap<>();
        message.html()
                .ifPresentOrElse(
                        html -> {
                            pages.put("", html);
                            pages.put("-text", plain);
                        },
                        () -> pages.put("", plain));
        return pages;
    }
}
