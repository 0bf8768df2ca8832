import type { Defaults } from '../../mapping/shipped.ts'

/** What TruthVouch's words mean in fields of this instance, as shipped. */
export const valueMaps: Defaults['valueMaps'] = {
    severity_to_impact: { critical: '1', high: '1', medium: '2', low: '2', '*': '2' },
    severity_to_urgency: { critical: '1', high: '2', medium: '2', low: '3', '*': '2' },
    severity_to_severity: { critical: '1', high: '1', medium: '2', low: '3', '*': '2' },
    resolution_to_close_code: {
        false_positive: 'No resolution provided',
        not_important: 'No resolution provided',
        duplicate: 'Duplicate',
        '*': 'Solution provided',
    },
    level_to_impact: { high: '1', medium: '2', low: '3', '*': '2' },
    risk_to_risk: { 'very high': '2', high: '2', medium: '3', moderate: '3', low: '4', '*': '3' },
}
