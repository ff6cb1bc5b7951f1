package cn.heyan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates beside this class; everything that comes from paper is escaped there. */
final class Pages {

    private static final String FOLDER = "cn/heyan/report/";

    private final TemplateEngine engine = new TemplateEngine();
    private final Words words;
    private final Locale locale;

    Pages(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Pages.class.getClassLoader());
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setTemplateMode("HTML");
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(new UiMessages());
    }

    String fill(String template, Map<String, Object> values) {
        Context context = new Context(locale, values);
        String css = Pages.class.getResource(template + ".css") == null ? "" : text(template + ".css");
        context.setVariable("css", css + values.getOrDefault("paper", ""));
        return printable(engine.process(template, context));
    }

    /** XML, which the PDF goes through, has no control characters; papers sometimes do. */
    private static String printable(String html) {
        return html.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "");
    }

    static String text(String name) {
        try (InputStream in = Pages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException inJar) {
            throw new UncheckedIOException(inJar);
        }
    }

    /** {@code #{key}} in a template is a word of the report's bundle. */
    private final class UiMessages extends AbstractMessageResolver {

        @Override
        public String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return words.say(key);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parameters) {
            return key;
        }
    }
}
