import type { TableNotation } from './notation.ts'

/**
 * Restricted caller access and OAuth. Fields as the documentation lists them (scope-resource-access.md,
 * t_CreateEndpointforExternalClients.md, t_UseAThirdPartyOAuthProvider.md, t_SpecifyAnOAuthProfile.md,
 * t_ManageTokens.md); column names from there and from general knowledge of the platform.
 */
export const ACCESS_TABLES: Readonly<Record<string, TableNotation>> = {
    sys_restricted_caller_access: {
        label: 'Restricted Caller Access Privilege',
        superClass: 'sys_metadata',
        columns: {
            operation: 'string(40) Operation',
            status: 'string(40) Status = requested',
            source_scope: '*reference->sys_scope Source Scope',
            source_type: 'string(40) Source Type = scope',
            source_table: 'table_name(80) Source Table',
            source: 'document_id Source',
            target_scope: '*reference->sys_scope Target Scope',
            target_type: 'string(40) Target Type = scope',
            target_table: 'table_name(80) Target Table',
            target: 'document_id Target',
        },
        choices: {
            operation: ['read=Read', 'write=Write', 'create=Create', 'delete=Delete', 'execute=Execute API'],
            status: ['requested=Requested', 'allowed=Allowed', 'denied=Denied', 'invalidated=Invalidated'],
        },
    },
    oauth_entity: {
        label: 'Application Registry',
        display: 'name',
        columns: {
            name: '*string(100) Name',
            type: 'string(40) Type = client',
            client_id: 'string(255) Client ID = javascript:gs.generateGUID()',
            client_secret: 'password2 Client Secret',
            active: 'boolean Active = true',
            access: 'string(40) Accessible from = public',
            access_token_lifespan: 'integer Access Token Lifespan = 1800',
            refresh_token_lifespan: 'integer Refresh Token Lifespan = 8640000',
            user: 'reference->sys_user OAuth Application User',
            redirect_url: 'string(1000) Redirect URL',
            logo_url: 'string(1000) Logo URL',
            default_grant_type: 'string(100) Default Grant type = client_credentials',
            auth_url: 'string(1000) Authorization URL',
            token_url: 'string(1000) Token URL',
            revoke_token_url: 'string(1000) Token Revocation URL',
            comments: 'string(4000) Comments',
        },
        choices: { type: ['client=OAuth Client', 'oauth_provider=OAuth Provider'] },
    },
    oauth_entity_profile: {
        label: 'OAuth Entity Profile',
        display: 'name',
        columns: {
            name: '*string(100) Name',
            oauth_entity: '*reference->oauth_entity OAuth provider',
            grant_type: 'string(100) Grant type = client_credentials',
            default: 'boolean Is default = false',
        },
        choices: {
            grant_type: [
                'authorization_code=Authorization Code',
                'password=Resource Owner Password Credentials',
                'client_credentials=Client Credentials',
            ],
        },
    },
    oauth_credential: {
        label: 'Manage Tokens',
        display: 'name',
        columns: {
            name: 'string(255) Name',
            type: 'string(40) Type',
            token: 'password2 Token',
            token_received: 'password2 Token Received',
            expires: 'glide_date_time Expires',
            user: 'reference->sys_user User',
            peer: 'reference->oauth_entity Peer',
            oauth_requestor_profile: 'reference->oauth_entity_profile Requestor profile',
            scopes: 'string(1000) Scopes',
        },
        choices: { type: ['access_token=Access Token', 'refresh_token=Refresh Token'] },
    },
}
