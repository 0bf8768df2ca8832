import { hmacSha256Base64 } from './hmac-sha256-base64.ts'
import { hmacSha256Hex } from './hmac-sha256-hex.ts'
import { hmacSha256Timestamped } from './hmac-sha256-timestamped.ts'
import { keeptrusts } from './keeptrusts.ts'
import type { SignatureScheme } from './scheme.ts'
import { standardWebhooks } from './standard-webhooks.ts'
import { truthvouch } from './truthvouch.ts'

/** The schemes that a connection can name, as in `x_aigov_bridge_connection.signature_scheme`. One line a scheme. */
const SCHEMES: readonly (readonly [name: string, scheme: SignatureScheme])[] = [
    ['standard_webhooks', standardWebhooks('webhook-signature')],
    ['hmac_sha256_hex', hmacSha256Hex('X-Signature')],
    ['hmac_sha256_base64', hmacSha256Base64('X-Signature')],
    ['hmac_sha256_timestamped', hmacSha256Timestamped('X-Signature')],
    ['truthvouch', truthvouch('X-TruthVouch-Signature')],
    ['keeptrusts', keeptrusts('X-Keeptrusts-Signature')],
]

export const schemeNamed = (name: string): SignatureScheme | undefined => SCHEMES.find(([known]) => known === name)?.[1]
