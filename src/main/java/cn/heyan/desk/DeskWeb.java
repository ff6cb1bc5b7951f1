package cn.heyan.desk;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** Where templates, words and files of the desk come from: all of them from our own jars. */
@Configuration
class DeskWeb implements WebMvcConfigurer {

    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate();

    private final StillWelcome stillWelcome;

    private final Seen seen;

    DeskWeb(StillWelcome stillWelcome, Seen seen) {
        this.stillWelcome = stillWelcome;
        this.seen = seen;
    }

    @Bean
    SpringResourceTemplateResolver defaultTemplateResolver() {
        SpringResourceTemplateResolver templates = new SpringResourceTemplateResolver();
        templates.setPrefix("classpath:/cn/heyan/desk/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        return templates;
    }

    /** The root bundles are Chinese, whatever language the machine speaks; each part of the desk has its own. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames("cn/heyan/desk/desk", "cn/heyan/desk/review/review", "cn/heyan/report/report");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver language = new CookieLocaleResolver("heyan-language");
        language.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        language.setCookieMaxAge(Duration.ofDays(365));
        language.setCookieSameSite("Lax");
        language.setCookieHttpOnly(true);
        return language;
    }

    @Bean
    Consumer<String> deskConsole() {
        return System.err::println;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
        registry.addInterceptor(stillWelcome).excludePathPatterns("/assets/**", "/webjars/**", "/actuator/**");
        registry.addInterceptor(seen).addPathPatterns("/packets/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/cn/heyan/desk/static/")
                .setCacheControl(CacheControl.noCache());
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(A_DAY)
                .resourceChain(true);
    }
}
