package vn.thamdinh.domain.survey;

/** How many valid forms a unit needs before it may be assessed at all. */
public sealed interface QuotaRule permits FixedQuota, TransactionShare {
}
