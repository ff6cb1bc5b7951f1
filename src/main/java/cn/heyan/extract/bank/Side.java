package cn.heyan.extract.bank;

/** The two sides of a payment (付款人, 收款人). */
enum Side {
    PAYER,
    PAYEE
}
