package cn.heyan.page;

import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;

/** What went wrong with a file or page, as the sentence its reviewer reads: which one, why, what to do. */
enum Trouble {
    ENCRYPTED("已加密，没有密码打不开", "请让申报单位提供未加密的文件"),
    DAMAGED("文件已损坏或内容不完整，无法读取", "请用阅读软件打开核对，重新扫描或导出后再提交"),
    TOO_LARGE("图像过大，内存容纳不下", "请以 200 至 300 dpi 重新扫描后再提交"),
    ENDLESS("在限定时间内没有读完", "文件可能已损坏，请重新扫描或导出后再提交"),
    NO_SUCH_PAGE("文件里没有这一页", "请核对文件页数后重新提交"),
    UNKNOWN_KIND("这种文件不能作为页面读取", "请转换为 PDF 或图片后再提交");

    private final String cause;
    private final String remedy;

    Trouble(String cause, String remedy) {
        this.cause = cause;
        this.remedy = remedy;
    }

    Refused with(String file) {
        return new Refused(sentence("《" + file + "》"));
    }

    Refused with(PageRef page) {
        return new Refused(sentence("《" + page.file() + "》第 " + page.number() + " 页"));
    }

    Refused with(PageRef page, Throwable because) {
        return new Refused(sentence("《" + page.file() + "》第 " + page.number() + " 页"), because);
    }

    Refused with(String file, Throwable because) {
        return new Refused(sentence("《" + file + "》"), because);
    }

    private String sentence(String which) {
        return which + "：" + cause + "。" + remedy + "。";
    }
}
